"""At least one mistake for every rule: its name, the changes (file, what to replace, by what), and the exact errors.

Without anything to replace, the file is written anew. A case may be broken in more than one place.
"""

from pathlib import Path

SCENARIO = "scenarios/berbagi-kabar.yaml"
SECRET = "scenarios/membuka-rahasia.yaml"
EMBLEM = "scenarios/memakai-lambang.yaml"
INSTRUMENT = "instruments/contoh-1-2020.yaml"
REPEALED = "instruments/contoh-9-2010.yaml"
CIRCULAR = "instruments/se-2-2021.yaml"
TOPIC = "topics/unggahan.yaml"
CHECKLIST = "checklists/sebelum-unggah.yaml"
TERM = "terms/unggahan.yaml"
SEED = "sources/dokumen-awal.yaml"
FLOW = "flows/telanjur-membagikan.yaml"
CASE = "cases/rapat-tersebar-2021.yaml"
CONTRADICTION = "contradictions/boleh-tidaknya-lambang.yaml"
QUESTION = "questions/isi-rapat.yaml"
ROLE = "roles/pengelola.yaml"
MATRIX = "matrix.yaml"
CHOOSER = "chooser.yaml"
HOME = "home.yaml"
PRINT = "print.yaml"
HISTORY = "history.yaml"
EDITION = "edition.yaml"
SESSION = "sessions/berbagi-kabar.yaml"
SEARCH = "search/kata.yaml"
REVIEWED = "reviewed: 2024-05-18"
AGAIN = "which its sign says already; begin with what it is about"
UNSETTLED = ("ask: [compliance-unit, public-relations]\n"
             "unsettled:\n  {id: Naskah lengkapnya tidak kami temukan., en: We did not find its full text.}\n")
ANSWER_ID = "Silakan, selama kabar itu benar.** Sebutkan sumbernya."
LINK = ("leads to no record; write a citation such as pp-94-2021#pasal-3-huruf-f, or collection/id such as "
        "topics/netralitas")
PAST = ("names UU 5/2014 as if it were in force; say that it was repealed and replaced by UU 20/2023 on "
        "31 October 2023, or cite UU 20/2023")
KEMENKEU = "rests only on rules for Kemenkeu staff; write binds: [kemenkeu], or cite a wider rule"
KEMENKEU_ITEM = ("rests only on rules for Kemenkeu staff; let only name the fact whose option binds kemenkeu, or cite a "
                 "wider rule")
KASN = "sends the reader to KASN, which was abolished; name the own agency, BKN or Bawaslu"
PERSON = "looks like a person's name or account; name the office instead"
AGREE = "make them agree, or leave act out if the question is about something else"
GONE = ('"contoh-9-2010#pasal-5" ended on 2020-02-01; cite contoh-1-2020#pasal-1-huruf-a, or add @ and the year or day whose '
        "wording you mean")
REVIEWS = "reviews.yaml"
SAID = 'wordings: {contoh-1-2020#pasal-2: "Pegawai contoh dilarang membuka rahasia. Larangan ini tetap berlaku sesudah berhenti."}'
READ_AGAIN = ("reads otherwise than when this record was last read. See both wordings: make bijak ARGS=\"affected contoh-1-2020#pasal-2\". "
              "If the record still holds: make bijak ARGS=\"review {} --role editor\"; if not, change it first")
VERSIONS = """        versions:
          - text: "Unggahan boleh dihapus."
            english: Posts may be deleted.
            quotable: "yes"
            grade: B
            sources: [salinan]
            plain: {id: Dulu unggahan boleh dihapus., en: Posts could once be deleted.}
            note: {id: Bunyi tahun 2020., en: The wording of 2020.}
"""
LEANING_ON_SECRETS = (
    (f"{CASE}:11:13: citations.1", "cases/rapat-tersebar-2021"),
    (f"{CHECKLIST}:42:21: groups.2.items.1.citations.1", "checklists/sebelum-unggah"),
    (f"{FLOW}:9:17: steps.1.citations.1", "flows/telanjur-membagikan"),
    (f"{MATRIX}:7:59: rows.1.cells.before-nomination.citations.1", "matrix/matrix"),
    (f"{QUESTION}:16:13: citations.1", "questions/isi-rapat"), (f"{ROLE}:14:17: care.1.citations.1", "roles/pengelola"),
    ("sanctions.yaml:41:17: breaches.1.citations.1", "sanctions/sanctions"),
    (f"{SECRET}:14:13: citations.1", "scenarios/membuka-rahasia"),
    (f"{SESSION}:34:21: steps.3.ask.1.citations.1", "sessions/berbagi-kabar"),
    (f"{TOPIC}:14:17: points.2.citations.1", "topics/unggahan"))
OTHER_STATUSES = """\
  from: 2022-01-01
  checked: 2024-05-18
  versions:
    - {value: no-repeal-found, statement: {id: Tak ditemukan., en: None found.}, grade: B, from: 2023-01-01}"""
NEXT_EDITION = '  - {edition: "2024.06", on: 2024-05-20, items: [{id: Lanjutan., en: A sequel.}]}\n  - edition:'
LONG = " ".join(["kata"] * 30)

COPY_OF_FLOW = (Path(__file__).parent / "data" / "tiny" / FLOW).read_text(encoding="utf-8")

RULE_CASES = [
    # people's words
    ("peoples_words_mean_what_the_guide_says", [(SEARCH, "    post: [tweet]", "    zeppelin: [airship]")],
     [f'{SEARCH}:7:15: words.en.zeppelin: "zeppelin" occurs nowhere in the guide; name words that its answers use']),
    ("peoples_words_stand_once", [(SEARCH, "[postingan, status]", "[postingan, Status, status]")],
     [f'{SEARCH}:4:35: words.id.unggahan.3: "status" is given for "unggahan" already; keep one of the two']),
    ("peoples_words_stand_once", [("search/lain.yaml", None, "about: {id: Lain, en: Other}\nwords: {id: {kabar: [rumor]}}\n")],
     ['search/lain.yaml:2:21: words.id.kabar: stands in data/search/kata.yaml too; put its words together']),
    ("peoples_words_mean_another_word", [(SEARCH, "kabar: [info]", "kabar: [Kabar]")],
     [f'{SEARCH}:5:13: words.id.kabar.1: "kabar" means itself; search finds it as it is']),
    ("leads_lead_to_one_place", [(SEARCH, "instruments/contoh-1-2020, words: {id: [aturan contoh]", "topics/unggahan, words: {id: [soal]"),
                                 (SEARCH, "pages/kuis", "pages/tiada")],
     [f'{SEARCH}:9:10: leads.1.to: no record or page "pages/tiada"']),
    ("leads_lead_to_one_place", [(SEARCH, "id: [aturan contoh]", "id: [soal]")],
     [f'{SEARCH}:10:50: leads.2.words.id.1: "soal" leads to pages/kuis already; words lead to one place']),
    # paper and cards
    ("printed_records_exist", [
        (PRINT, "[contoh-1-2020#pasal-1-huruf-a]", "[contoh-1-2020#pasal-9]"), (PRINT, "how: [unggahan,", "how: [tidak-ada,"),
        (PRINT, "flow: telanjur-membagikan", "flow: tidak-ada"), (PRINT, "principles: [1]", "principles: [2]"),
        (PRINT, "[lama-penundaan]", "[tidak-ada]"), (PRINT, "status: [contoh-1-2020]", "status: [tidak-ada]"),
        (PRINT, "[se-2-2021]", "[se-2-2021, tidak-ada]")],
     [f'{PRINT}:2:10: duties.1: no provision "contoh-1-2020#pasal-9"; did you mean "contoh-1-2020#pasal-5"?',
      f'{PRINT}:4:55: leaflet.how.1: no topic "tidak-ada"', f'{PRINT}:5:7: flow: no flow "tidak-ada"',
      f'{PRINT}:6:26: sanctions.principles.1: no principle "2"', f'{PRINT}:6:42: sanctions.conflicts.1: no conflict "tidak-ada"',
      f'{PRINT}:7:10: status.1: no instrument "tidak-ada"', f'{PRINT}:8:30: status_in_brief.2: no instrument "tidak-ada"']),
    ("printed_duties_can_be_quoted", [(PRINT, "duties: [contoh-1-2020#pasal-1-huruf-a]", "duties: [contoh-1-2020#pasal-3]")],
     [f'{PRINT}:2:10: duties.1: "contoh-1-2020#pasal-3" has no quotation to print; choose a provision that has text']),
    ("every_topic_has_a_card", [(PRINT, "{scenario: menyapa-warga,", "{scenario: tidak-ada,")],
     [f'{PRINT}:11:1: cards: no card shows the topic "unggahan"; add one of its situations: berbagi-kabar, membuka-rahasia, '
      "memakai-lambang", f'{PRINT}:12:16: cards.1.scenario: no record "tidak-ada" in data/scenarios/']),
    ("printed_topics_have_their_example", [(PRINT, "{unggahan: kabar}", "{tidak-ada: kabar}")],
     [f'{PRINT}:3:20: pairs.tidak-ada: no topic "tidak-ada"']),
    ("printed_topics_have_their_example", [(PRINT, "{unggahan: kabar}", "{unggahan: tidak-ada}")],
     [f'{PRINT}:3:19: pairs.unggahan: unggahan has no example "tidak-ada"; it has kabar, koreksi']),
    ("cards_say_what_goes_round", [("scenarios/menyapa-warga.yaml", "dengan sopan", "dengan ramah")],
     [f'{PRINT}:12:5: cards.1: the words of the card "menyapa-warga" have changed, so older copies are out of date; write '
      'since: "2024.05" and fingerprint: 2a7eb6d78100, or run make check ARGS=--fix']),
    ("cards_say_what_goes_round", [(PRINT, 'since: "2024.05"', 'since: "2023.01"')],
     [f'{PRINT}:12:5: cards.1: no edition "2023.01" in edition.yaml; it has 2024.05']),
    ("cards_say_what_goes_round", [
        (PRINT, "cards:\n", 'cards:\n  - {scenario: menyapa-warga, since: "2024.05", fingerprint: "8b122595b5a9"}\n')],
     [f'{PRINT}:13:5: cards.2: the card "menyapa-warga" stands twice; keep one']),
    # sessions and editions
    ("slides_show_what_exists", [
        (SESSION, "[contoh-1-2020#pasal-1-huruf-a, topics/unggahan]", "[contoh-1-2020#pasal-9, topics/tidak-ada]"),
        (SESSION, "[scenarios/berbagi-kabar, questions/isi-rapat]", "[sources/berita, se-2-2021#daftar-lambang]")],
     [f'{SESSION}:24:13: steps.2.shows.1: no provision "contoh-1-2020#pasal-9" with a text to quote',
      f'{SESSION}:24:36: steps.2.shows.2: no record "topics/tidak-ada"',
      f'{SESSION}:35:13: steps.3.shows.1: "sources/berita" cannot stand on a slide; show one of scenarios, topics, questions, '
      'flows, checklists, matrix, sanctions, or a provision']),
    ("slides_show_what_exists", [(INSTRUMENT, "berkata benar dalam setiap unggahan;", "berkata benar; " * 30)],
     [f"{SESSION}:24:13: steps.2.shows.1: quotes 449 characters; a slide holds 420. Quote a shorter provision"]),
    ("questions_fit_quiz_programs", [
        (QUESTION, "Isi rapat tertutup boleh dibagikan?", "Isi rapat " * 13),
        (QUESTION, "{id: Boleh., en: You may.}", "{id: Boleh., en: " + "may " * 20 + "}")],
     [f"{QUESTION}:3:12: stem.id: has 129 characters; Kahoot takes 120. Shorten it",
      f"{QUESTION}:6:28: options.1.text.en: has 79 characters; Kahoot takes 75. Shorten it"]),
    ("the_edition_in_hand_is_open", [(HISTORY, '"2024.01"', '"2024.05"')],
     [f'{EDITION}:1:5: id: the edition "2024.05" is out (see history.yaml); give the next one an id of its own']),
    # the checklist
    ("circumstances_are_facts", [(CHECKLIST, "only: {kemenkeu: [ya]}", "only: {kemenkeu: [ya], tahap: [ya]}")],
     [f'{CHECKLIST}:32:39: groups.1.items.2.only.tahap: no fact "tahap" in this checklist; it has tahapan, kemenkeu']),
    ("circumstances_are_facts", [
        (CHECKLIST, "        acts: [chat-group]\n", "        variant: {only: {kemenkeu: [mungkin]}, otherwise: ask, "
         "action: {id: Tanyakan., en: Ask.}, citations: [contoh-1-2020#pasal-2]}\n")],
     [f'{CHECKLIST}:44:36: groups.2.items.1.variant.only.kemenkeu: the fact kemenkeu has no option "mungkin"; '
      "it has ya, tidak"]),
    ("item_ids_are_places", [(CHECKLIST, "- id: masa-tenang", "- id: isi"),
                             (CHECKLIST, "items: [masa-tenang]", "items: [isi]")],
     [f'{CHECKLIST}:36:13: groups.2.items.1.id: the id "isi" stands twice on this page; ids of items and groups must differ']),
    ("ticks_leave_nothing_out", [(CHECKLIST, "items: [bantu-b]", "items: [bantu-a, bantu-x]")],
     [f'{CHECKLIST}:71:1: ticks: {wrong}' for wrong in (
         'no item "bantu-x" in this checklist', 'the item "bantu-a" stands behind 2 ticks; it needs exactly one',
         'the item "bantu-b" stands behind 0 ticks; it needs exactly one')]),
    ("items_agree_with_the_matrix", [(CHECKLIST, "acts: [chat-group]", "acts: [comment]")],
     [f"{CHECKLIST}:36:9: groups.2.items.1: is not asked in the stage outside, but the matrix says 'hati-hati' for comment; "
      "make them agree"]),
    ("items_agree_with_the_matrix", [(CHECKLIST, "only: {tahapan: [ya]}", "only: {tahapan: [tidak]}")],
     [f"{CHECKLIST}:36:9: groups.2.items.1: is not asked in the stage campaign, but the matrix says 'jangan' for chat-group; "
      "make them agree",
      f"{CHECKLIST}:36:9: groups.2.items.1: leads to 'stop' in the stage outside, but the matrix says 'boleh' for chat-group; "
      "make them agree"]),
    # what may be cited
    ("citations_resolve", [
        (SCENARIO, "citations: [contoh-1-2020#pasal-1-huruf-a]", "citations: [contoh-1-2020#pasal-1]")],
     [f'{SCENARIO}:18:13: citations.1: no provision "contoh-1-2020#pasal-1"; did you mean "contoh-1-2020#pasal-5"?']),
    ("citations_resolve", [(TOPIC, "huruf-a, contoh-1-2020#pasal-2, contoh-1-2020#pasal-3]", "huruf-a, zz#q]")],
     [f'{TOPIC}:20:45: provisions.2: no provision "zz#q"; data/instruments/zz.yaml is not there or has no provisions yet, add the regulation first']),
    ("citations_resolve", [("sanctions.yaml", "citation: contoh-1-2020#pasal-3", "citation: contoh-1-2020#pasal-33"),
                           ("concordances/contoh.yaml", "[contoh-9-2010#pasal-5]", "[contoh-9-2010#pasal-55]")],
     ['concordances/contoh.yaml:7:21: rows.1.old_citations.1: no provision "contoh-9-2010#pasal-55"; '
      'did you mean "contoh-9-2010#pasal-5"?',
      'sanctions.yaml:14:15: levels.1.citation: no provision "contoh-1-2020#pasal-33"; '
      'did you mean "contoh-1-2020#pasal-3"?']),
    ("sources_exist", [(EMBLEM, "sources: [berita]", "sources: [beritaa]"), (TOPIC, "source: berita", "source: xyz")],
     [f'{EMBLEM}:20:11: sources.1: no source "beritaa"; did you mean "berita"?',
      f'{TOPIC}:39:13: remarks.1.source: no source "xyz"; see the ids in data/']),
    ("links_lead_to_records", [
        (SCENARIO, "[Article 1](contoh-1-2020#pasal-1-huruf-a)", "[Article 1](https://example.org)")],
     [f'{SCENARIO}:17:7: why.en: the link "https://example.org" {LINK}']),
    ("links_lead_to_records", [(TERM, "{.y} dan", "[y](terms/hilang) dan")],
     [f'{TERM}:3:7: definition.id: the link "terms/hilang" {LINK}']),
    *(("links_lead_to_records", [(TERM, "{.y} dan", f"[y](contoh-1-2020#pasal-4@{when}) dan")],
       [f'{TERM}:3:7: definition.id: the link "contoh-1-2020#pasal-4@{when}" needs a year or a day after @, such as '
        "contoh-1-2020#pasal-4@2018 or contoh-1-2020#pasal-4@2018-05-21"]) for when in ("", "abcd", "20", "0000", "2024-1-1", "2024-02-30")),
    ("links_lead_to_records", [(TERM, "{.y} dan", "[y](contoh-1-2020#penghapusan) dan")],
     [f'{TERM}:3:7: definition.id: "contoh-1-2020#penghapusan" is now called contoh-1-2020#pasal-4; link to that']),
    ("links_lead_to_records", [("sources/berita.yaml", "Harian Contoh, 5 Juni 2021", '"[Harian](contoh), 2021"')],
     [f'sources/berita.yaml:2:12: reference: the link "contoh" {LINK}']),
    ("citations_mean_what_is_in_force", [(TERM, "definition:", "citations: [contoh-9-2010#pasal-5]\ndefinition:")],
     [f"{TERM}:2:13: citations.1: {GONE}"]),
    ("citations_mean_what_is_in_force", [(SECRET, "Membuka rahasia dilarang.", "'Lihat [PC 9](contoh-9-2010#pasal-5).'")],
     [f"{SECRET}:13:11: why.id: {GONE}"]),
    ("citations_mean_what_is_in_force", [(TERM, "definition:", "citations: [contoh-1-2020#pasal-5]\ndefinition:")],
     [f'{TERM}:2:13: citations.1: "contoh-1-2020#pasal-5" ended on 2023-07-01 (by se-2-2021#daftar-lambang); cite '
      "contoh-1-2020#pasal-4, or add @ and the year or day whose wording you mean"]),
    ("citations_mean_what_is_in_force", [(INSTRUMENT, "from: 2022-01-01", "from: 2025-01-01"), (INSTRUMENT, VERSIONS, ""),
                                         (TERM, "definition:", "citations: [contoh-1-2020#pasal-4]\ndefinition:")],
     [f'{TERM}:2:13: citations.1: "contoh-1-2020#pasal-4" is not in force before 2025-01-01; cite what applies until then']),
    ("dated_citations_name_one_wording", [(TERM, "definition:", "citations: [contoh-1-2020#pasal-4@2019-12-31]\ndefinition:")],
     [f'{TERM}:2:13: citations.1: "contoh-1-2020#pasal-4@2019-12-31" names no single wording; there is one from 2020-02-01 to '
      "2022-01-01; from 2022-01-01 to now. Name a day within one of them"]),
    ("dated_citations_name_one_wording", [("concordances/contoh.yaml", "old_citations: [contoh-9-2010#pasal-5]",
                                          "old_citations: [contoh-9-2010#pasal-5@2009]")],
     ['concordances/contoh.yaml:7:21: rows.1.old_citations.1: "contoh-9-2010#pasal-5@2009" names no single wording; there '
      "is one from 2010 to 2020-02-01. Name a day within one of them"]),
    ("dated_citations_name_one_wording", [(INSTRUMENT, "changed_by: se-2-2021#daftar-lambang", "changed_by: se-2-2021#daftar-lambang@2010")],
     [f'{INSTRUMENT}:89:21: groups.3.provisions.1.changed_by: "se-2-2021#daftar-lambang@2010" names no single wording; there is one '
      "from 2021 to now. Name a day within one of them"]),
    ("dated_citations_name_one_wording", [
        (INSTRUMENT, "from: 2022-01-01", "from: 2022-07-01"), (SECRET, "citations: [contoh-1-2020#pasal-2", "citations: [contoh-1-2020#pasal-2, contoh-1-2020#pasal-4@2022")],
     [f'{SECRET}:14:36: citations.2: "contoh-1-2020#pasal-4@2022" names no single wording; there is one from 2020-02-01 to '
      "2022-07-01; from 2022-07-01 to now. Name a day within one of them"]),
    ("records_were_read_in_their_wording", [(INSTRUMENT, "dilarang membuka rahasia.", "dilarang membocorkan rahasia."),
                                            (REVIEWS, "wordings: {}", SAID)],
     [f'{place}: "contoh-1-2020#pasal-2" {READ_AGAIN.format(record)}' for place, record in LEANING_ON_SECRETS]),
    ("repealed_law_is_named_as_repealed", [(SECRET, "Membuka rahasia dilarang.", "UU 5/2014 melarangnya selama ini.")],
     [f"{SECRET}:13:11: why.id: {PAST}"]),
    ("repealed_law_is_named_as_repealed", [(SECRET, "Revealing secrets is", "Under Law Number 5 of 2014 it is")],
     [f"{SECRET}:13:42: why.en: {PAST}"]),
    ("answers_say_what_their_sign_says", [(SCENARIO, "Silakan, selama", "Sebaiknya jangan, walaupun")],
     [f'{SCENARIO}:9:7: answer.id: says "Sebaiknya jangan", but the verdict is boleh; make them agree']),
    ("answers_say_what_their_sign_says", [(SCENARIO, "verdict: boleh", "verdict: sebaiknya-jangan"), (SCENARIO, "Silakan, selama", "Lewati saja, walaupun"),
                                          (SCENARIO, "Go ahead", "Never say so")],
     [f"{HOME}:1:8: asked: no question is answered 'boleh'; take one in, such as menyapa-warga",
      f'{SCENARIO}:10:7: answer.en: says "Never", but the verdict is sebaiknya-jangan; make them agree']),
    ("signs_are_not_said_again", [
        (SCENARIO, "Silakan, selama", "(verdict.boleh) Silakan, selama"),
        (INSTRUMENT, "en: Since 1 February 2020.", "en: (en status.in-force) since 1 February 2020."),
        (MATRIX, "verdict: jangan, citations", "verdict: jangan, note: {id: (verdict.jangan) dulu., en: Wait.}, citations")],
     [f'{INSTRUMENT}:19:9: status.statement.en: begins with "(en status.in-force)", {AGAIN}',
      f'{MATRIX}:8:46: rows.1.cells.campaign.note.id: begins with "(verdict.jangan)", {AGAIN}', f'{SCENARIO}:9:7: answer.id: begins with "(verdict.boleh)", {AGAIN}']),
    ("signs_are_not_said_again", [(SCENARIO, "verdict: boleh", "verdict: hati-hati"), (SCENARIO, "Silakan, selama", "Tergantung, selama")],
     [f"{HOME}:1:8: asked: no question is answered 'boleh'; take one in, such as menyapa-warga",
      f"{SCENARIO}:9:7: answer.id: says that it depends, as its sign does; begin with what it depends on"]),
    ("habits_are_kept_out", [(SCENARIO, "Name its source.", "Take care, and tell of its source.")],
     [f"{SCENARIO}:10:7: answer.en: \"Take care\": write 'be careful'; 'take care' is a farewell",
      f"{SCENARIO}:10:7: answer.en: \"tell of\": write 'talk about'"]),
    ("habits_are_kept_out", [(SCENARIO, "Sebutkan sumbernya.", "Naskah yang kami lihat. Minta warga tidak marah.")],
     [f"{SCENARIO}:9:7: answer.id: \"Minta warga tidak\": write 'minta … agar tidak'",
      f"{SCENARIO}:9:7: answer.id: \"yang kami lihat\": the sign of evidence says how far we saw; write 'Kami tidak menemukan …' once, or "
      "leave it out"]),
    ("uncitable_provisions_are_not_cited", [
        (EMBLEM, "citations: [se-2-2021#daftar-lambang]", "citations: [se-2-2021#daftar]")],
     [f'{EMBLEM}:13:13: citations.1: "se-2-2021#daftar" is marked citable: false; cite one of its parts instead']),
    ("kemenkeu_rules_bind_kemenkeu", [(EMBLEM, "binds: [kemenkeu]", "binds: [kemenkeu, pns]")],
     [f"{EMBLEM}:14:8: binds: {KEMENKEU}"]),
    ("kemenkeu_rules_bind_kemenkeu", [(CHECKLIST, "        only: {kemenkeu: [ya]}\n", "")],
     [f"{CHECKLIST}:26:9: groups.1.items.2: {KEMENKEU_ITEM}"]),
    # records as wholes
    ("anchors_are_unique", [(CIRCULAR, "id: daftar\n", "id: isi\n")],
     [f'{CIRCULAR}:{place}: the id "isi" is used more than once on this page; ids must differ'
      for place in ("21:9: groups.1.id", "24:13: groups.1.provisions.1.id")]),
    ("anchors_are_unique", [(INSTRUMENT, "id: hukuman", "id: kewajiban-dan-larangan")],
     [f'{INSTRUMENT}:{place}: the id "kewajiban-dan-larangan" is used more than once on this page; ids must differ'
      for place in ("36:9: groups.1.id", "66:9: groups.2.id")]),
    ("ids_are_unique_in_their_list", [("sanctions.yaml", "- id: medium", "- id: light")],
     ['sanctions.yaml:15:9: levels.2.id: the id "light" stands twice in this list; ids must differ']),
    ("words_stand_once", [("ui/zz.yaml", None, "verdict.boleh: {id: Ya, en: You may}\n")],
     ["ui/zz.yaml:1:16: verdict.boleh: stands in data/ui/words.yaml too; keep one of the two"]),
    ("locators_read_in_english", [(CIRCULAR, "        locator_en: Point 1 item a\n", "")],
     [f'{CIRCULAR}:37:18: groups.1.provisions.2.locator: "butir" has no set English; add locator_en']),
    ("related_records_exist", [
        (SCENARIO, "related: [membuka-rahasia", "related: [membuka"), (SECRET, "topic: unggahan", "topic: x"),
        ("terms/lambang.yaml", "see: [unggahan]", "see: [x]")],
     [f'{SCENARIO}:22:11: related.1: no record "membuka" in data/scenarios/',
      f'{SECRET}:1:8: topic: no record "x" in data/topics/',
      'terms/lambang.yaml:5:7: see.1: no record "x" in data/terms/']),
    ("related_records_exist", [(REPEALED, "instrument: contoh-1-2020", "instrument: x"),
                               ("concordances/contoh.yaml", "new: contoh-1-2020", "new: y")],
     ['concordances/contoh.yaml:2:6: new: no record "y" in data/instruments/',
      f'{REPEALED}:26:17: relations.1.instrument: no record "x" in data/instruments/']),
    ("carriers_exist", [(SEED, "pages/sanksi", "pages/hukuman")],
     [f'{SEED}:9:91: statements.1.carried_by.4: no record "pages/hukuman"; '
      "name one as collection/id or as a citation"]),
    ("seeds_are_complete", [(SEED, "paragraphs: 3", "paragraphs: 5")],
     [f"{SEED}:5:1: statements: paragraphs 4, 5 have no statement and are not in left_out"]),
    ("seeds_are_complete", [(SEED, "paragraphs: 3", "paragraphs: 2")],
     [f"{SEED}:5:1: statements: paragraphs 3 do not exist; the document has 2"]),
    ("ids_are_unique_in_their_list", [(SEED, "id: tahun", "id: benar")],
     [f'{SEED}:10:9: statements.2.id: the id "benar" stands twice in this list; ids must differ']),
    ("repealed_instruments_say_so", [(REPEALED, "  ended: 2020-02-01\n", "")],
     [f"{REPEALED}:12:1: status: is repealed; add dates.ended and a repealed-by relation"]),
    ("repealed_instruments_say_so", [(REPEALED, "kind: repealed-by", "kind: related")],
     [f"{REPEALED}:13:1: status: is repealed; add dates.ended and a repealed-by relation"]),
    ("ended_instruments_say_so", [(INSTRUMENT, "  in_force: 2020-02-01\n", "  in_force: 2020-02-01\n  ended: 2027-06-01\n")],
     [f"{INSTRUMENT}:15:10: dates.ended: ends it on 2027-06-01, but its newest status is in-force; write value: repealed, from "
      "and changed_by there, with what held until then in versions, or leave ended out"]),
    ("statuses_follow_each_other", [(INSTRUMENT, "  checked: 2024-05-18", "  from: 2027-01-01\n  checked: 2024-05-18")],
     [f"{INSTRUMENT}:15:1: status: begins only on 2027-01-01, and nothing says what holds until then; add that "
      "status to versions"]),
    ("statuses_follow_each_other", [(INSTRUMENT, "  checked: 2024-05-18", OTHER_STATUSES)],
     [f"{INSTRUMENT}:24:7: status.versions.1: begins on 2023-01-01, and the next status on 2022-01-01; put the newest first, and "
      "give each its own from"]),
    ("wordings_follow_each_other", [(INSTRUMENT, "        from: 2022-01-01\n", "        from: 2019-12-31\n")],
     [f"{INSTRUMENT}:83:9: groups.3.provisions.1: begins on 2019-12-31, before its instrument did (2020-02-01); give the first "
      "day of this wording"]),
    ("wordings_follow_each_other", [(INSTRUMENT, '          - text: "Unggahan boleh', '          - from: 2024-01-01\n            text: "Unggahan boleh')],
     [f"{INSTRUMENT}:98:13: groups.3.provisions.1.versions.1: would end on 2022-01-01, before its first day 2024-01-01. Put the "
      "newest wording first, and give each its own from; where the instrument has ended, no wording begins later"]),
    ("wordings_follow_each_other", [(INSTRUMENT, '          - text: "Unggahan boleh', '          - to: 2023-01-01\n            text: "Unggahan boleh')],
     [f"{INSTRUMENT}:98:13: groups.3.provisions.1.versions.1: ends on 2023-01-01, after the next wording began (2022-01-01); "
      "leave to out, or give the day on which it really ended"]),
    ("wordings_follow_each_other", [(INSTRUMENT, '          - text: "Unggahan boleh', '          - from: 2022-01-01\n            text: "Unggahan boleh')],
     [f"{INSTRUMENT}:98:13: groups.3.provisions.1.versions.1: has the same first day as the next wording, 2022-01-01. Give its own "
      "from; if it was enacted and never applied, write to: 2022-01-01 here, and changed_by at the next wording"]),
    ("wordings_follow_each_other", [
        (INSTRUMENT, "        changed_by: se-2-2021#daftar-lambang\n", ""),
        (INSTRUMENT, '          - text: "Unggahan boleh', '          - to: 2021-01-01\n            text: "Unggahan boleh')],
     [f"{INSTRUMENT}:97:13: groups.3.provisions.1.versions.1: ends on 2021-01-01, before the next wording begins (2022-01-01), and "
      "nothing says by what; give the next wording changed_by"]),
    ("core_instruments_have_provisions", [
        ("instruments/kosong.yaml", None, """\
order: 9
core: true
type: letter
number: "9"
year: 2019
title: {id: Surat Contoh, en: Sample Letter}
short: {id: Surat 9/2019, en: Letter 9/2019}
issuer: {id: Lembaga Contoh, en: The Sample Body}
status: {value: final, statement: {id: Final., en: It is final.}, grade: C, checked: 2024-05-18}
scope: {id: Semua., en: All.}
binds: [all-asn]
nature: {id: Surat., en: A letter.}
summary: {id: Surat contoh., en: A sample letter.}
""")],
     ["instruments/kosong.yaml:2:7: core: is a core instrument without provisions; add groups"]),
    ("topics_have_scenarios", [(SECRET, "topic: unggahan", "topic: lain"), (EMBLEM, "topic: unggahan", "topic: lain")],
     [f'{EMBLEM}:1:8: topic: no record "lain" in data/topics/', f'{SECRET}:1:8: topic: no record "lain" in data/topics/',
      f"{TOPIC}:1:1: has 2 scenarios; a topic needs at least three"]),
    ("words_are_complete", [("ui/words.yaml", "verdict.jangan:", "verdict.jagan:")],
     ["ui/words.yaml:1:1: verdict.jangan: has no words; add the key with id and en"]),
    ("dates_are_not_after_the_edition", [(INSTRUMENT, "checked: 2024-05-18", "checked: 2024-05-21"),
                                         (SCENARIO, "reviewed: 2024-05-18", "reviewed: 2025-01-01")],
     [f"{INSTRUMENT}:21:12: status.checked: is after the edition's date, 2024-05-20",
      f"{SCENARIO}:23:11: reviewed: is after the edition's date, 2024-05-20"]),
    ("dates_are_not_after_the_edition", [("edition.yaml", "law_as_of: 2024-05-18", "law_as_of: 2024-05-21"),
                                         ("edition.yaml", "    on: 2024-05-20", "    on: 2024-05-21")],
     ["edition.yaml:3:12: law_as_of: is after the edition's date, 2024-05-20",
      "edition.yaml:6:9: changes.1.on: is after the edition's date, 2024-05-20",
      "edition.yaml:6:9: changes.1.on: is not the edition's date, 2024-05-20"]),
    ("dates_are_not_after_the_edition", [("edition.yaml", 'id: "2024.05"', 'id: "2024.01"'),
                                         ("history.yaml", '"2024.01"', '"2024.05"')],
     ["edition.yaml:5:14: changes.1.edition: is '2024.05'; the first change must be of this edition, '2024.01'"]),
    ("editions_that_went_out_are_remembered", [("edition.yaml", "  - edition:", NEXT_EDITION), ("edition.yaml", '"2024.05"\non', '"2024.06"\non')],
     ['edition.yaml:6:14: changes.2.edition: the edition "2024.05" was never closed; put id back to it, run make edition, then '
      "go on"]),
    # words
    ("sanctions_are_not_promised", [(SECRET, "Membuka rahasia dilarang.", "Anda pasti akan dipecat.")],
     [f'{SECRET}:13:11: why.id: "pasti akan dipecat" is an absolute promise; say what the level depends on']),
    ("sanctions_are_not_promised", [(SECRET, "Revealing secrets is forbidden.", "You will certainly be fired.")],
     [f'{SECRET}:13:42: why.en: "will certainly be fired" is an absolute promise; say what the level depends on']),
    ("answers_come_first_and_short", [(SCENARIO, ANSWER_ID, f"{LONG}.** Sumber.")],
     [f"{SCENARIO}:9:7: answer.id: its first sentence has 30 words; answer in under 30, then explain"]),
    ("languages_differ", [(SCENARIO, "en: Check first that it is true.", "en: Periksa dulu kebenaran semua kabarnya."),
                          (SCENARIO, "id: Periksa dulu kebenarannya.", "id: Periksa dulu kebenaran semua kabarnya.")],
     [f"{SCENARIO}:12:54: do.1.en: is the same as the Indonesian; translate it"]),
    ("reported_list_stays_in_its_place", [(CHECKLIST, "en: Change the picture.", "en: Leave out LGBT pictures.")],
     [f"{CHECKLIST}:30:44: groups.1.items.2.action.en: this item is only quoted in SE-16's reported list; "
      "leave it out here"]),
    ("dissolved_bodies_receive_no_reports", [(SECRET, "Tanyakan kepada humas.", "Laporkan juga ke KASN.")],
     [f"{SECRET}:10:10: do.2.id: {KASN}"]),
    ("dissolved_bodies_receive_no_reports", [(SECRET, "Ask the press office.", "Report it to the KASN.")],
     [f"{SECRET}:10:38: do.2.en: {KASN}"]),
    ("stages_belong_to_elections", [(SECRET, "when: election", "when: always")],
     [f"{SECRET}:17:9: stages: are election stages, but when is 'always'; drop one"]),
    # the library
    ("citations_resolve", [(CONTRADICTION, "[se-2-2021#daftar-lambang]", "[se-2-2021#x]")],
     [f'{CONTRADICTION}:13:13: citations.1: no provision "se-2-2021#x"; did you mean "se-2-2021#daftar"?']),
    ("sources_exist", [("rates.yaml", "source: berita", "source: x"), (CASE, "sources: [berita]", "sources: [y]")],
     [f'{CASE}:12:11: sources.1: no source "y"; see the ids in data/',
      'rates.yaml:5:13: published.1.source: no source "x"; see the ids in data/']),
    ("citations_mean_what_is_in_force", [(MATRIX, "[contoh-1-2020#pasal-2]", "[contoh-9-2010#pasal-5]"),
                                         (CASE, "[contoh-1-2020#pasal-2]", "[contoh-9-2010#pasal-5]")],
     [f"{place}: {GONE}" for place in (f"{CASE}:11:13: citations.1", f"{MATRIX}:7:59: rows.1.cells.before-nomination.citations.1")]),
    ("uncitable_provisions_are_not_cited", [(ROLE, "contoh-1-2020#pasal-2", "se-2-2021#daftar")],
     [f'{ROLE}:14:17: care.1.citations.1: "se-2-2021#daftar" is marked citable: false; cite one of its parts instead']),
    ("ids_are_unique_in_their_list", [(FLOW, "id: simpan", "id: hapus")],
     [f'{FLOW}:10:9: steps.2.id: the id "hapus" stands twice in this list; ids must differ']),
    ("related_records_exist", [(EMBLEM, "contradictions: [boleh", "contradictions: [tidak"),
                               (FLOW, "scenarios: [membuka-rahasia]", "scenarios: [x]"),
                               (ROLE, "scenarios: [berbagi-kabar]", "scenarios: [y]")],
     [f'{FLOW}:25:13: scenarios.1: no record "x" in data/scenarios/',
      f'{ROLE}:15:13: scenarios.1: no record "y" in data/scenarios/',
      f'{EMBLEM}:23:18: contradictions.1: no record "tidak-tidaknya-lambang" in data/contradictions/']),
    ("related_records_exist", [(QUESTION, "topic: unggahan", "topic: z"),
                               (QUESTION, "scenario: membuka-rahasia", "scenario: w")],
     [f'{QUESTION}:1:8: topic: no record "z" in data/topics/',
      f'{QUESTION}:15:11: scenario: no record "w" in data/scenarios/']),
    ("situations_agree_with_the_matrix", [(SCENARIO, REVIEWED, f"{REVIEWED}\nact: share")],
     [f"{SCENARIO}:7:10: verdict: is 'boleh', but the matrix says 'jangan' for share in the stage campaign; {AGREE}"]),
    ("situations_agree_with_the_matrix", [
        (EMBLEM, UNSETTLED, ""), (EMBLEM, "verdict: belum-jelas", "verdict: boleh"),
        (EMBLEM, "when: always", "when: election\nstages: [quiet-period]")],
     [f"{EMBLEM}:4:10: verdict: is 'boleh', but the matrix says 'jangan' for attribute in the stage quiet-period; {AGREE}"]),
    ("situations_agree_with_each_other", [(SCENARIO, REVIEWED, f"{REVIEWED}\nact: comment"),
                                          (SECRET, REVIEWED, f"{REVIEWED}\nact: comment")],
     [f"{SECRET}:4:10: verdict: is 'jangan', but scenarios/berbagi-kabar says 'boleh' about comment in the same stage"]),
    ("questions_agree_with_the_answers", [(QUESTION, "verdict: jangan", "verdict: hati-hati")],
     [f"{QUESTION}:12:10: verdict: is 'hati-hati', but scenarios/membuka-rahasia says 'jangan'"]),
    ("questions_agree_with_the_answers", [(QUESTION, "stages: [campaign]", "stages: [outside, campaign]")],
     [f"{QUESTION}:12:10: verdict: is 'jangan', but the matrix says 'boleh' for share in the stage outside"]),
    ("questions_agree_with_the_answers", [
        (QUESTION, "verdict: jangan", "verdict: boleh"), (QUESTION, "stages: [campaign]\nscenario: membuka-rahasia\n", "")],
     [f"{QUESTION}:12:10: verdict: is 'boleh', but the matrix says 'jangan' for share in the stage campaign"]),
    ("matrix_has_every_act_once", [(MATRIX, "act: like", "act: comment")],
     [f"{MATRIX}:2:1: rows: has 0 rows for like; one is needed",
      f"{MATRIX}:2:1: rows: has 2 rows for comment; one is needed"]),
    ("choices_lead_somewhere", [(CHOOSER, "en: A secret}, next: telanjur-membagikan", "en: A secret}, next: hilang")],
     [f'{CHOOSER}:10:65: questions.2.options.1.next: no question and no flow "hilang"']),
    ("choices_end_soon", [(CHOOSER, "en: A secret}, next: telanjur-membagikan", "en: A secret}, next: apa-yang-terjadi")],
     [f"{CHOOSER}:7:9: questions.2.id: leads back to a question that was already asked; let every path end in a flow"]),
    ("choices_end_soon", [(CHOOSER, "en: A secret}, next: telanjur-membagikan}", """en: A secret}, next: k3}
  - {id: k3, question: {id: Q, en: Q}, options: [{id: o3, label: {id: O, en: O}, next: k4}]}
  - {id: k4, question: {id: Q, en: Q}, options: [{id: o4, label: {id: O, en: O}, next: telanjur-membagikan}]}""")],
     [f"{CHOOSER}:12:10: questions.4.id: is question 4 on its path; 3 are the most"]),
    ("chooser_reaches_everything", [(CHOOSER, "next: apa-isinya", "next: telanjur-membagikan")],
     [f"{CHOOSER}:7:9: questions.2.id: is reached by no answer; lead to it or remove it"]),
    ("chooser_reaches_everything", [("flows/lain.yaml", None, COPY_OF_FLOW)],
     [f'{CHOOSER}:1:1: questions: no answer leads to the flow "lain"']),
    ("chooser_ids_differ_from_flows", [
        ("flows/lain.yaml", None, COPY_OF_FLOW), (CHOOSER, "next: apa-isinya", "next: lain"),
        (CHOOSER, "- id: apa-isinya", "- id: lain")],
     [f"{CHOOSER}:7:9: questions.2.id: is a flow's id too; ids must differ"]),
    ("persons_are_not_named", [(CASE, "Sebuah lembaga contoh", "Kantor Bapak Budi"),
                               (ROLE, "Menjawab pertanyaan warga.", '"Menjawab lewat @budi_asn."')],
     [f'{CASE}:4:13: place.id: "Bapak Budi" {PERSON}', f'{ROLE}:10:16: may.1.text.id: "@budi_asn" {PERSON}']),
    ("persons_are_not_named", [(CASE, "A sample body", "The office of Mrs Ani")],
     [f'{CASE}:4:40: place.en: "Mrs Ani" {PERSON}']),
    ("home_shows_every_answer", [(HOME, "memakai-lambang, ", "")],
     [f"{HOME}:1:8: asked: no question is answered 'belum-jelas'; take one in, such as memakai-lambang"]),
    ("home_tells_what_is_allowed", [(HOME, "[menyapa-warga]", "[memakai-lambang]"), (HOME, "memakai-lambang, membuka", "membuka")],
     [f"{HOME}:1:8: asked: no question is answered 'belum-jelas'; take one in, such as memakai-lambang",
      f"{HOME}:2:11: allowed.1: \"memakai-lambang\" is answered 'belum-jelas'; choose one that is boleh"]),
    ("home_shows_a_situation_once", [(HOME, "[menyapa-warga]", "[berbagi-kabar]")],
     [f'{HOME}:2:11: allowed.1: "berbagi-kabar" stands on the first page already; choose another']),
    ("related_records_exist", [(HOME, "[menyapa-warga]", "[menyapa]")],
     [f'{HOME}:2:11: allowed.1: no record "menyapa" in data/scenarios/']),
]

ALLOWED = {
    "a concordance may cite repealed law": (
        "concordances/contoh.yaml", "id: Kini berlaku untuk semua unggahan.",
        'id: "Dulu [PC 9](contoh-9-2010#pasal-5)."'),
    "a text may name UU 5/2014 as history": (SECRET, "Membuka rahasia dilarang.", "UU 5/2014 sudah dicabut."),
    "a quotation may look like a link": (INSTRUMENT, "berkata benar dalam", "berkata [benar](sungguh) dalam"),
    "the law may promise what no text of ours may": (
        INSTRUMENT, "berkata benar dalam setiap unggahan;", "pasti dihukum bila lalai;"),
    "an answer may take 29 words": (SCENARIO, ANSWER_ID, f"{LONG[5:]}.** Sumber."),
    "a wider rule beside one for Kemenkeu may bind all": (
        EMBLEM, "citations: [se-2-2021#daftar-lambang]\nbinds: [kemenkeu]",
        "citations: [se-2-2021#daftar-lambang, contoh-1-2020#pasal-2]\nbinds: [all-asn]"),
    "KASN may be named": (SECRET, "Tanyakan kepada humas.", "Dulu ada KASN."),
    "short words may be the same in both languages": (
        SCENARIO, "en: Check first that it is true.", "en: Periksa dulu kebenarannya."),
    "a situation and a matrix that both leave it open": (SCENARIO, REVIEWED, f"{REVIEWED}\nact: comment"),
    "a situation about stages in which the matrix does not say the contrary": (
        SCENARIO, "when: always", "when: election\nstages: [before-nomination]\nact: share"),
    "repealed law may be cited as of its time": (CONTRADICTION, "[se-2-2021#daftar-lambang]", "[contoh-9-2010#pasal-5@2015]"),
    "an office, a city and the ministry's account may be named": (
        CASE, "A sample body", "'The office of Ibu Kota, @KemenkeuRI, x@contoh.id'"),
    "a check on the edition's day": (INSTRUMENT, "checked: 2024-05-18", "checked: 2024-05-20"),
}
"""Changes that no rule forbids."""
