"""One mistake of shape each: a file of the tiny guide, what to replace in it, by what, and the exact errors."""

from typing import get_args

from bijak.records.schema.text import Role

SCENARIO = "scenarios/berbagi-kabar.yaml"
UNSETTLED = "scenarios/memakai-lambang.yaml"
INSTRUMENT = "instruments/contoh-1-2020.yaml"
CIRCULAR = "instruments/se-2-2021.yaml"
FLOW = "flows/telanjur-membagikan.yaml"
CASE = "cases/rapat-tersebar-2021.yaml"
CONTRADICTION = "contradictions/boleh-tidaknya-lambang.yaml"
QUESTION = "questions/isi-rapat.yaml"
ROLE = "roles/pengelola.yaml"
MATRIX = "matrix.yaml"
CHOOSER = "chooser.yaml"
BILINGUAL = "every text needs Indonesian (id) and English (en)"
LIST = "write a list, each entry on a line that begins with '- '"
KEYS = "write 'key: value' lines below it"
DATE = "write year-month-day, such as 2018-05-21"
ACTS = ("like, comment, share, follow, post-support, photo, pose, attribute, attend, chat-group, moderate-group, "
        "private-message")
ROLES = ", ".join(get_args(Role))
CITATION = "a citation: instrument#provision, such as pp-94-2021#pasal-3-huruf-f"

SHAPES = {
    "unknown key, near a known one": (
        SCENARIO, "when: always", "when: always\nvariant: x",
        ':21:10: unknown key "variant"; did you mean "variants"?'),
    "unknown key in a record inside": (
        INSTRUMENT, "  in_force: 2020-02-01", "  in-force: 2020-02-01",
        ':14:13: dates: unknown key "in-force"; did you mean "in_force"?'),
    "unknown key, far from all": (
        INSTRUMENT, "  in_force: 2020-02-01", "  xyz:\n    - 1",
        ':14:3: dates: unknown key "xyz"; allowed are signed, in_force, ended'),
    "mistyped required key": (
        SCENARIO, "verdict: boleh", "verdit: boleh",
        ':1:1: "verdict" is missing; add it', ':7:9: unknown key "verdit"; did you mean "verdict"?'),
    "comma that cuts a text in two": (
        SCENARIO, "{id: Periksa dulu kebenarannya., en:", "{id: Periksa dulu, baru unggah., en:",
        ':12:36: do.1: unknown key "baru unggah."; allowed are id, en'),
    "missing language": (
        SCENARIO, ', en: "May I post about an award for my office?"', "",
        f':5:15: variants.1.question: "en" is missing; {BILINGUAL}'),
    "missing language of a word": (
        "ui/zz.yaml", None, "menu.x: {id: Menu}\n", f':1:9: menu.x: "en" is missing; {BILINGUAL}'),
    "missing field": (SCENARIO, "platforms: [any]\n", "", ':1:1: "platforms" is missing; add it'),
    "missing field that says what it is": (
        SCENARIO, "order: 1\n", "", ':1:1: "order" is missing; place within its topic'),
    "missing field inside": (
        UNSETTLED, ", en: We did not find its full text.", "", f':18:1: unsettled: "en" is missing; {BILINGUAL}'),
    "unsettled verdict without a desk": (
        UNSETTLED, "ask: [compliance-unit, public-relations]\n", "",
        ":1:1: has the verdict belum-jelas but no ask; say why and whom to ask"),
    "wrong word": (
        SCENARIO, "verdict: boleh", "verdict: mungkin",
        ":7:10: verdict: 'mungkin' is not one of boleh, hati-hati, sebaiknya-jangan, jangan, belum-jelas"),
    "empty where a word is due": (
        SCENARIO, "verdict: boleh", "verdict:",
        ":7:9: verdict: is empty, not one of boleh, hati-hati, sebaiknya-jangan, jangan, belum-jelas"),
    "wrong word in a list": (
        UNSETTLED, "[compliance-unit, public-relations]", "[compliance-unit, boss]",
        f":17:24: ask.2: 'boss' is not one of {ROLES}"),
    "only entry of a list at fault": (
        SCENARIO, "citations: [contoh-1-2020#pasal-1-huruf-a]", "citations: [PC 1/2020 Pasal 1]",
        f":18:13: citations.1: 'PC 1/2020 Pasal 1' is not {CITATION}"),
    "citation without its provision": (
        "sanctions.yaml", "    citation: contoh-1-2020#pasal-3\n    note", "    citation: contoh-1-2020\n    note",
        f":20:15: levels.2.citation: 'contoh-1-2020' is not {CITATION}"),
    "day before month": (
        SCENARIO, "reviewed: 2024-05-18", "reviewed: 18-05-2024",
        f":23:11: reviewed: '18-05-2024' is not a date; {DATE}"),
    "no such day": (
        INSTRUMENT, "signed: 2020-01-02", "signed: 2021-02-29",
        f":13:11: dates.signed: '2021-02-29' is not a date; {DATE}"),
    "empty date": (SCENARIO, "reviewed: 2024-05-18", "reviewed:", f":23:10: reviewed: is empty, not a date; {DATE}"),
    "empty text": (
        SCENARIO, "en: May I share good news?", 'en: " "',
        ":3:55: question.en: is empty; write the text, or leave the key out where it is optional"),
    "nothing for a text": (SCENARIO, "en: May I share good news?", "en: ", ":3:55: question.en: is empty; write text"),
    "control character": (
        SCENARIO, "en: May I share good news?", 'en: "May\\eI?"',
        ":3:55: question.en: contains the control character U+001B; remove it"),
    "quotation without english": (
        INSTRUMENT, '        english: "Sample employees must be truthful in every post;"\n', "",
        ":40:9: groups.1.provisions.1: has text but no english; add the unofficial English"),
    "neither quotation nor reason": (
        INSTRUMENT, "        text_missing:\n          id: Hanya ringkasannya yang kami lihat.\n"
        "          en: We saw only a summary of it.\n", "",
        ":69:9: groups.2.provisions.1: has neither text nor text_missing; say why no wording is quoted"),
    "quotation that may not be quoted": (
        INSTRUMENT, '        quotable: "yes"\n        grade: A', '        quotable: "no"\n        grade: A',
        ":40:9: groups.1.provisions.1: has text but quotable is no; leave text out and say why in text_missing"),
    "report without its reporter": (
        CIRCULAR, "        attribution: {id: Menurut laporan Harian Contoh., en: As reported by the Sample Daily.}\n"
        "        grade: C\n        sources: [berita]\n        plain: {id: Jangan",
        "        grade: C\n        sources: [berita]\n        plain: {id: Jangan",
        ":36:9: groups.1.provisions.2: is quotable: attributed but has no attribution; name who reports it"),
    "grade D": (
        INSTRUMENT, "        grade: B", "        grade: D",
        ":60:16: groups.1.provisions.2.grade: 'D' is not one of A, B, C"),
    "unsettled verdict without a reason": (
        SCENARIO, "verdict: boleh", "verdict: belum-jelas",
        ":1:1: has the verdict belum-jelas but no unsettled; say why and whom to ask"),
    "reason without an unsettled verdict": (
        UNSETTLED, "verdict: belum-jelas", "verdict: hati-hati",
        ":1:1: has unsettled but its verdict is not belum-jelas; drop one of the two"),
    "claim that rests on nothing": (
        "topics/unggahan.yaml", "    sources: [berita]\nprovisions", "provisions",
        ":16:5: rights.1: has neither citations nor sources; no claim stands without one"),
    "side of a concordance passed over": (
        "concordances/contoh.yaml",
        "\n    not_found: {id: Padanan Pasal 6 tidak ditemukan., en: No counterpart of Article 6 was found.}", "",
        ":13:5: rows.2: has a side without a grade; say in not_found what was not found"),
    "seed that is not counted": (
        "sources/dokumen-awal.yaml", "paragraphs: 3\n", "",
        ":1:1: is a seed but has no paragraphs or no statements; list what the document says"),
    "address of another kind": (
        "sources/salinan.yaml", "https://example.org/", "javascript:",
        ":3:6: url: 'javascript:salinan?nomor=1&tahun=2020' is not an address that begins with https:// or http://"),
    "text for a list": (SCENARIO, "binds: [all-asn]", "binds: all-asn", f":19:8: binds: is text; {LIST}"),
    "mapping for a list": ("terms/lambang.yaml", "see: [unggahan]", "see: {a: b}", f":5:6: see: is a mapping; {LIST}"),
    "nothing for a list": (SCENARIO, "binds: [all-asn]", "binds:", f":19:7: binds: is empty; {LIST}"),
    "list with nothing in it": (
        SCENARIO, "binds: [all-asn]", "binds: []", ":19:8: binds: has 0 entries; at least 1 are needed"),
    "list that is too long": (
        "sanctions.yaml", "conflicts:", "  - {id: light, title: {id: A, en: B}, reach: {id: A, en: B}, "
        "kinds: [{id: A, en: B}], citation: contoh-1-2020#pasal-3}\nconflicts:",
        ":7:1: levels: has more than 3 entries; at most that many are allowed"),
    "list for a text": (SCENARIO, "en: May I share good news?", "en: [a]", ":3:55: question.en: is a list; write text"),
    "text for both languages": (
        SCENARIO, "{id: Bolehkah saya berbagi kabar baik?, en: May I share good news?}", "May I?",
        f":3:11: question: is text; {KEYS}"),
    "word for a number": (SCENARIO, "order: 1", "order: one", ":2:8: order: 'one' is not a whole number"),
    "fraction for a number": (SCENARIO, "order: 1", "order: 1.10", ":2:8: order: '1.10' is not a whole number"),
    "number that is too small": (
        INSTRUMENT, "year: 2020", "year: 1020", ":5:7: year: input should be greater than or equal to 1945"),
    "word for true or false": (INSTRUMENT, "core: true", "core: maybe", ":2:7: core: 'maybe' is not true or false"),
    "id with capitals": (
        INSTRUMENT, "id: pasal-2", "id: Pasal_2",
        ":51:13: groups.1.provisions.2.id: 'Pasal_2' is not an id: lower-case letters and digits, joined by single "
        "hyphens, such as pp-94-2021"),
    "list as a record": (
        "terms/daftar.yaml", None, "- a\n- b\n", ":1:1: is a list; a record is a list of 'key: value' lines"),
    "text as a record": ("terms/kata.yaml", None, "kata\n", ":1:1: is text; a record is a list of 'key: value' lines"),
    # the library
    "answer that leads nowhere": (
        CHOOSER, "en: Something else}, next: apa-isinya}", "en: Something else}}",
        ":6:9: questions.1.options.2: \"next\" is missing; another question's id, or a flow's (its file name)"),
    "question without answers": (
        CHOOSER, "    options:\n      - {id: rahasia, label: {id: Rahasia, en: A secret}, next: telanjur-membagikan}\n",
        "    options: []\n", ":9:14: questions.2.options: has 0 entries; at least 1 are needed"),
    "step of no known kind": (
        FLOW, "kind: keep", "kind: save", ":11:11: steps.2.kind: 'save' is not one of stop, keep, mend, tell, wait"),
    "step without a title": (
        FLOW, "    title: {id: Lapor sendiri, en: Report it yourself}\n", "",
        ':15:5: steps.3: "title" is missing; the step in a few words, as an instruction'),
    "flow of two steps": (
        FLOW, "  - id: lapor\n    kind: tell\n    title: {id: Lapor sendiri, en: Report it yourself}\n"
        "    text: {id: Sampaikan kepada atasan hari itu juga., en: Tell your superior on the same day.}\n", "",
        ":4:1: steps: has 2 entries; at least 3 are needed"),
    "right that rests on nothing": (
        FLOW, "    sources: [berita]\nscenarios", "scenarios",
        ":23:5: rights.1: has neither citations nor sources; no claim stands without one"),
    "case of no known theme": (
        CASE, "theme: secrecy", "theme: secret",
        ":2:8: theme: 'secret' is not one of reaction, support-post, photo-pose, attendance, chat-group, hoax, hate, "
        "defamation, secrecy, lifestyle, working-hours, public-service, account, artificial-intelligence, protest, orders, gifts, "
        "wrongdoing"),
    "case before social media": (
        CASE, "year: 2021", "year: 1999", ":3:7: year: input should be greater than or equal to 2010"),
    "case without a source": (CASE, "sources: [berita]", "sources: []", ":12:10: sources: has 0 entries; at least 1 are needed"),
    "case without a place": (
        CASE, "place: {id: Sebuah lembaga contoh, en: A sample body}\n", "",
        ':1:1: "place" is missing; region or body, never a person or a small unit that points to one'),
    "case of another certainty": (
        CASE, "certainty: decided", "certainty: proven",
        ":9:12: certainty: 'proven' is not one of decided, reported, cleared, unknown"),
    "case of another result": (
        CASE, "result: disciplinary-sanction", "result: dismissed",
        ":14:9: result: 'dismissed' is not one of moral-sanction, disciplinary-sanction, removed-or-moved, criminal-case, "
        "apology-or-warning, referred, no-breach, unknown"),
    "claim without a source": (
        CONTRADICTION, "    sources: [salinan]\n", "", ':8:5: claims.2: "sources" is missing; add it'),
    "contradiction with one claim": (
        CONTRADICTION, "  - says: {id: Lambang tidak diatur., en: The emblem is not governed.}\n"
        "    who: {id: Salinan peraturan, en: The copy of the regulation}\n"
        "    when: {id: \"2020\", en: \"2020\"}\n    sources: [salinan]\n", "",
        ":3:1: claims: has 1 entries; at least 2 are needed"),
    "somebody else to ask": (
        CONTRADICTION, "ask: [compliance-unit", "ask: [kasn", f":16:7: ask.1: 'kasn' is not one of {ROLES}"),
    "question without a right answer": (
        QUESTION, "    correct: true\n", "", ":1:1: needs exactly one option with correct: true"),
    "question with two right answers": (
        QUESTION, "    feedback: {id: Isinya", "    correct: true\n    feedback: {id: Isinya",
        ":1:1: needs exactly one option with correct: true"),
    "options out of order": (QUESTION, "id: b", "id: c", ":1:1: option ids must be a, b, c, d in order"),
    "option with a capital": (
        QUESTION, "id: a\n", "id: A\n", ":5:9: options.1.id: 'A' is not one of the letters a, b, c, d"),
    "option without feedback": (
        QUESTION, "    feedback: {id: Isinya masih rahasia., en: It is still secret.}\n", "",
        ':5:5: options.1: "feedback" is missing; add it'),
    "question of no known difficulty": (
        QUESTION, "difficulty: easy", "difficulty: simple", ":2:13: difficulty: 'simple' is not one of easy, medium, hard"),
    "role that may do nothing": (
        ROLE, "may:\n  - text: {id: Menjawab pertanyaan warga., en: Answer the public's questions.}\n"
        "    sources: [berita]\n", "may: []\n", ":9:6: may: has 0 entries; at least 1 are needed"),
    "stage of no known name": (
        MATRIX, "outside: {verdict: boleh, note", "luar: {verdict: boleh, note",
        ":6:13: rows.1.cells.luar: 'luar' is not one of outside, before-nomination, campaign, quiet-period, "
        "voting-day, after"),
    "stage without a cell": (
        MATRIX, "      after: {verdict: hati-hati, citations: [contoh-1-2020#pasal-2]}\n", "",
        ":3:5: rows.1: has no cell for after; every stage needs one"),
    "mistyped key of a cell": (
        MATRIX, "{verdict: boleh, note:", "{verdit: boleh, note:",
        ':6:16: rows.1.cells.outside: "verdict" is missing; add it',
        ':6:25: rows.1.cells.outside: unknown key "verdit"; did you mean "verdict"?'),
    "note of a cell in one language": (
        MATRIX, ", en: As long as it is true.}", "}", f':6:39: rows.1.cells.outside.note: "en" is missing; {BILINGUAL}'),
    "word for a cell": (
        MATRIX, "{verdict: hati-hati, citations: [contoh-1-2020#pasal-2]}", "hati-hati",
        f":7:26: rows.1.cells.before-nomination: is text; {KEYS}"),
    "act of no known name": (MATRIX, "act: like", "act: love", f":3:10: rows.1.act: 'love' is not one of {ACTS}"),
    "act of a situation of no known name": (
        UNSETTLED, "act: attribute", "act: emblem", f":22:6: act: 'emblem' is not one of {ACTS}"),
    "rate without its source": (
        "rates.yaml", "source: berita", "sources: [berita]", ':3:5: published.1: "source" is missing; add it',
        ':5:14: published.1: unknown key "sources"; did you mean "source"?'),
    "term that is maybe linked": (
        "terms/lambang.yaml", "see:", "linked: maybe\nsee:", ":5:9: linked: 'maybe' is not true or false"),
}
