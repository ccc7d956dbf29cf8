"""One table of checklist decisions, run through hooks/bijak/guide/decision.py and docs/assets/js/logic.js alike.

Items of a checklist made for the purpose; each row is facts, answers, the verdict, and the findings from the strictest.
"""

ITEMS = [
    {"id": "a", "otherwise": "stop"},
    {"id": "b", "otherwise": "mend", "only": {"media": ["pesan", "profil"]}},
    {"id": "c", "otherwise": "ask"},
    {"id": "d", "otherwise": "stop", "only": {"tahapan": ["ya"], "media": ["terbuka"]}},
    {"id": "e", "otherwise": "stop", "variant": {"only": {"tahapan": ["tidak"]}, "otherwise": "mend"}},
]
YES = {"a": "ya", "b": "ya", "c": "ya", "d": "ya", "e": "ya"}
OPEN = {"media": "terbuka", "tahapan": "tidak"}
TABLE = [
    ({}, {}, None, []),
    ({}, YES, "go", []),
    ({}, {**YES, "a": "tidak"}, "stop", [["a", "stop"]]),
    ({}, {"a": "tidak"}, "stop", [["a", "stop"]]),
    ({}, {"a": "ragu"}, None, [["a", "ask"]]),
    ({}, {**YES, "a": "ragu"}, "ask", [["a", "ask"]]),
    ({}, {**YES, "b": "tidak"}, "mend", [["b", "mend"]]),
    ({}, {**YES, "b": "ragu"}, "mend", [["b", "mend"]]),
    ({}, {**YES, "c": "tidak"}, "ask", [["c", "ask"]]),
    ({}, {**YES, "c": "ragu", "b": "tidak"}, "ask", [["c", "ask"], ["b", "mend"]]),
    ({"media": "terbuka"}, {**YES, "b": "tidak"}, "go", []),
    ({"media": "profil"}, {**YES, "b": "tidak"}, "mend", [["b", "mend"]]),
    (OPEN, {"a": "ya", "c": "ya", "e": "ya"}, "go", []),
    (OPEN, {"a": "ya", "c": "ya", "d": "tidak", "e": "ya"}, "go", []),
    (OPEN, {"a": "ya", "c": "ya"}, None, []),
    (OPEN, {**YES, "e": "tidak"}, "mend", [["e", "mend"]]),
    (OPEN, {**YES, "e": "ragu"}, "mend", [["e", "mend"]]),
    ({"tahapan": "ya"}, {**YES, "e": "tidak"}, "stop", [["e", "stop"]]),
    ({"tahapan": "ragu"}, {**YES, "e": "tidak"}, "stop", [["e", "stop"]]),
    ({"tahapan": "ragu", "media": "terbuka"}, {**YES, "d": "tidak"}, "stop", [["d", "stop"]]),
    ({"tahapan": "ya", "media": "pesan"}, {**YES, "d": "tidak"}, "go", []),
    ({}, {**YES, "e": "ragu", "a": "tidak"}, "stop", [["a", "stop"], ["e", "ask"]]),
]
