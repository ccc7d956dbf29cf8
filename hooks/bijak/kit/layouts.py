"""The deck's master: 16:9, theme colours, fonts that every office has, and layouts of real placeholders.

python-pptx's own template is the start; its layouts are replaced, so that text typed into a slide keeps its place.
Measures are in EMU through ``Inches``; the slide is 13.333 by 7.5 inches.
"""

from dataclasses import dataclass, replace

import pptx
from lxml import etree
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.oxml.xmlchemy import BaseOxmlElement
from pptx.presentation import Presentation
from pptx.slide import SlideLayout, SlideMaster
from pptx.util import Inches

WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
FONT = "Arial"
THEME = {"dk1": "12262B", "lt1": "FFFFFF", "dk2": "0B4247", "lt2": "FBF5E8", "accent1": "0B6663", "accent2": "F4B63A",
         "accent3": "A8321C", "accent4": "7A5200", "accent5": "41507C", "accent6": "46595D", "hlink": "0B6663",
         "folHlink": "41507C"}


@dataclass(frozen=True)
class Spot:
    """A placeholder of a layout: its type and index in the format, what it is called, its box in inches, and its text."""

    kind: str
    index: int
    name: str
    box: tuple[float, float, float, float]
    size: int = 24
    colour: str = "tx1"
    bold: bool = False
    anchor: str = "t"
    fill: str = ""
    line: str = ""
    dash: str = ""
    bullet: bool = False
    inset: float = 0.0
    align: str = "l"


TITLE = Spot("title", 0, "Judul", (0.7, 0.45, 11.9, 1.15), 34, "tx2", True, "b")
FOOT = (Spot("ftr", 11, "Kaki", (0.7, 6.98, 9.5, 0.32), 11, "accent6"),
        Spot("sldNum", 12, "Nomor", (11.6, 6.98, 1.03, 0.32), 11, "accent6", align="r"))
DO = Spot("body", 14, "Lakukan", (0.7, 3.95, 5.85, 2.6), 26, fill="E8F2F0", line="accent1", inset=0.2)
AVOID = Spot("body", 15, "Hindari", (6.78, 3.95, 5.85, 2.6), 26, fill="FDF4F0", line="accent3", dash="dash", inset=0.2)
SOURCE = Spot("body", 16, "Dasar", (0.7, 6.62, 11.9, 0.34), 12, "accent6")
LAYOUTS = {
    "title": (Spot("ctrTitle", 0, "Judul", (0.9, 2.2, 9.6, 1.9), 44, "bg1", True, "b"),
              Spot("subTitle", 1, "Keterangan", (0.9, 4.2, 9.6, 1.3), 22, "bg2"),
              Spot("body", 13, "Nama unit kerja", (0.9, 6.3, 8.0, 0.55), 18, "accent2", True, "ctr"),
              Spot("pic", 14, "Logo", (11.0, 5.6, 1.6, 1.25), 12, "bg2"), *FOOT),
    "list": (TITLE, Spot("body", 1, "Isi", (0.7, 1.85, 11.9, 4.8), 32, bullet=True), *FOOT),
    "question": (Spot("title", 0, "Topik", (0.7, 0.45, 11.9, 0.8), 22, "accent1", True, "ctr"),
                 Spot("body", 1, "Pertanyaan", (0.7, 1.5, 11.9, 4.6), 44, "tx2", True, "ctr"), *FOOT),
    "answer": (Spot("title", 0, "Jawaban", (1.75, 0.45, 10.8, 0.95), 40, "tx2", True, "ctr"),
               Spot("body", 1, "Penjelasan", (0.7, 1.5, 11.9, 2.35), 28, anchor="ctr"), DO, AVOID, SOURCE, *FOOT),
    "pair": (TITLE, replace(DO, box=(0.7, 1.95, 5.85, 4.4), size=28), replace(AVOID, box=(6.78, 1.95, 5.85, 4.4), size=28),
             SOURCE, *FOOT),
    "quote": (TITLE, Spot("body", 1, "Kutipan", (0.7, 1.85, 11.9, 2.75), 30, anchor="ctr", fill="FBF5E8", inset=0.3),
              Spot("body", 13, "Artinya", (0.7, 4.8, 11.9, 1.9), 26, anchor="t"), *FOOT),
    "quiz": (Spot("title", 0, "Kuis", (0.7, 0.45, 11.9, 0.6), 22, "accent1", True, "ctr"),
             Spot("body", 1, "Pertanyaan", (0.7, 1.15, 11.9, 1.75), 30, "tx2", True, "ctr"),
             Spot("body", 13, "Pilihan", (0.7, 3.05, 11.9, 3.6), 28, anchor="t"), *FOOT),
    "key": (TITLE, Spot("body", 1, "Jawaban", (0.7, 1.85, 11.9, 1.8), 34, "accent1", True, "ctr"),
            Spot("body", 13, "Mengapa", (0.7, 3.8, 11.9, 2.6), 30, anchor="t"), SOURCE, *FOOT),
}
DARK = {"title"}
_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"  # any will do, but the same one each time


def master() -> Presentation:
    """An empty presentation with the layouts of LAYOUTS, by those names, and nothing else."""
    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = WIDTH, HEIGHT
    _theme(deck)
    _master_shapes(deck.slide_master)
    _title_style(deck.slide_master)
    _band(deck.slide_master)
    kept = dict(zip(LAYOUTS, list(deck.slide_layouts), strict=False))
    for layout in list(deck.slide_layouts)[len(LAYOUTS):]:
        deck.slide_layouts.remove(layout)
    for name, layout in kept.items():
        _layout(layout, name)
    return deck


def _theme(deck: Presentation) -> None:
    part = next(rel.target_part for rel in deck.slide_master.part.rels.values() if rel.reltype.endswith("/theme"))
    tree = etree.fromstring(part.blob)
    space = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main"}
    tree.set("name", "Bijak Bermedia Sosial")
    for name, colour in THEME.items():
        slot = tree.find(f".//a:clrScheme/a:{name}", space)
        slot.clear()
        etree.SubElement(slot, qn("a:srgbClr")).set("val", colour)
    for latin in tree.findall(".//a:fontScheme//a:latin", space):
        latin.set("typeface", FONT)
    part._blob = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def _master_shapes(slide_master: SlideMaster) -> None:
    tree = slide_master.shapes._spTree
    boxes = {"title": TITLE.box, "body": (0.7, 1.85, 11.9, 4.8), "ftr": FOOT[0].box, "sldNum": FOOT[1].box}
    for shape in list(slide_master.placeholders):
        kind = shape._element.find(".//" + qn("p:ph")).get("type", "body")
        if kind not in boxes:
            tree.remove(shape._element)
            continue
        shape.left, shape.top, shape.width, shape.height = (Inches(value) for value in boxes[kind])


def _title_style(slide_master: SlideMaster) -> None:
    """Titles stand left, bold and in the second text colour, in programs too that pass over a layout's own style."""
    level = slide_master._element.find(".//" + qn("p:titleStyle") + "/" + qn("a:lvl1pPr"))
    level.set("algn", "l")
    run = level.find(qn("a:defRPr"))
    run.set("b", "1")
    for fill in run.findall(qn("a:solidFill")):
        run.remove(fill)
    run.insert(0, parse_xml(f'<a:solidFill {nsdecls("a")}><a:schemeClr val="tx2"/></a:solidFill>'))


def _band(slide_master: SlideMaster) -> None:
    """A quiet band at the top of every slide but the first."""
    for number, (left, width, colour) in enumerate(((0, 13.333, "accent1"), (0.7, 1.6, "accent2")), 40):
        slide_master.shapes._spTree.insert(2, _shape(
            f'<p:cNvPr id="{number}" name="Pita {number}" descr=""/><p:cNvSpPr/><p:nvPr userDrawn="1"/>',
            (left, 0, width, 0.16), "rect", _colour(colour)))


def _shape(names: str, box: tuple[float, float, float, float], form: str, look: str, text: str = "") -> BaseOxmlElement:
    """A shape of a layout, as the format writes it; ``box`` is in inches."""
    left, top, width, height = (int(Inches(value)) for value in box)
    rounding = '<a:gd name="adj" fmla="val 6000"/>' if form == "roundRect" else ""
    shape: BaseOxmlElement = parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr>{names}</p:nvSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        f'<a:prstGeom prst="{form}"><a:avLst>{rounding}</a:avLst></a:prstGeom>{look}</p:spPr>{text}</p:sp>')
    return shape


def _layout(layout: SlideLayout, name: str) -> None:
    tree = layout.shapes._spTree
    for shape in list(layout.shapes):
        tree.remove(shape._element)
    layout._element.cSld.set("name", name)
    layout._element.attrib.pop("type", None)
    if name in DARK:
        layout._element.set("showMasterSp", "0")
        layout._element.cSld.insert(0, parse_xml(
            f'<p:bg {nsdecls("p", "a")}><p:bgPr>{_colour("tx2")}<a:effectLst/></p:bgPr></p:bg>'))
    for number, spot in enumerate(LAYOUTS[name], 2):
        tree.append(_placeholder(number, spot))


def _colour(value: str) -> str:
    kind = "srgbClr" if len(value) == 6 and value.upper() == value else "schemeClr"
    return f'<a:solidFill><a:{kind} val="{value}"/></a:solidFill>'


def _placeholder(number: int, spot: Spot) -> BaseOxmlElement:
    line = f'<a:ln w="25400">{_colour(spot.line)}<a:prstDash val="{spot.dash or "solid"}"/></a:ln>' if spot.line else ""
    index = f' idx="{spot.index}"' if spot.index else ""
    size = ' sz="quarter"' if spot.kind in ("ftr", "sldNum") else ""
    return _shape(
        f'<p:cNvPr id="{number}" name="{spot.name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{spot.kind}"{size}{index}/></p:nvPr>',
        spot.box, "roundRect" if spot.fill or spot.line else "rect",
        (_colour(spot.fill) if spot.fill else "") + line, _text(spot))


def _text(spot: Spot) -> str:
    """The text of a placeholder: how it looks, how it shrinks, and what stands there until someone types."""
    inset = int(Inches(spot.inset or 0.02))
    space, bullet = ('marL="457200" indent="-457200"', '<a:buFont typeface="Arial"/><a:buChar char="•"/>') if spot.bullet else (
        'marL="0" indent="0"', "<a:buNone/>")
    prompt = (f'<a:fld id="{_FIELD}" type="slidenum"><a:rPr lang="id-ID"/><a:t>‹#›</a:t></a:fld>' if spot.kind == "sldNum"
              else f'<a:r><a:rPr lang="id-ID"/><a:t>{spot.name}</a:t></a:r>')
    return (
        f'<p:txBody><a:bodyPr lIns="{inset}" tIns="{inset}" rIns="{inset}" bIns="{inset}" anchor="{spot.anchor}">'
        f'<a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr {space} algn="{spot.align}">'
        '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="900"/></a:spcBef>'
        f'{bullet}<a:defRPr sz="{spot.size * 100}" b="{int(spot.bold)}">{_colour(spot.colour)}</a:defRPr></a:lvl1pPr>'
        f'</a:lstStyle><a:p>{prompt}</a:p></p:txBody>')
