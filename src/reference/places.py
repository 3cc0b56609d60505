#!/usr/bin/env python3
"""Writes ontology/places.ttl and lexicon/settlements.tsv from npm packages and the tables beside this file (README.md)."""

import collections
import csv
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
OUTPUT = HERE.parent.parent / "ontology" / "places.ttl"
SETTLEMENTS = HERE.parent / "main" / "resources" / "lexicon" / "settlements.tsv"
TOWN = re.compile("([\u4e00-\u9fff]{2,7})(镇|乡|街道)(?:办事处)?$")
VILLAGE = re.compile("([\u4e00-\u9fff]{2,6}?)村?(?:村民委员会|村委会)$")
SHARED = {2: 4, 3: 2}  # how many villages bear a name of so many characters at least, so that it is taken
PSEUDO = re.compile("^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$")
CHINESE_NUMBERED_ZONE = re.compile(r"^\d{4}7\d$")  # statistical zones, in no GB/T 2260 list
DIVISION_ABROAD = re.compile("(?:[市省邦府郡]|自治州|[^非亚欧美]州|大区|共和国|自治区|边疆区|专区|特区|特别自治道)$")
BY_HAND = "reviewed by hand"
REMOTE = {"460321", "460322", "460323"}  # islands, listed in regions.tsv
# Names of peoples at the end of an autonomous area's name, longest first.
PEOPLES = sorted(
    "各族 朝鲜族 土家族 苗族 藏族 羌族 彝族 布依族 侗族 哈尼族 壮族 傣族 白族 景颇族 傈僳族 回族 蒙古族 蒙古 柯尔克孜"
    " 哈萨克族 哈萨克 满族 瑶族 畲族 黎族 水族 仡佬族 佤族 拉祜族 布朗族 纳西族 普米族 怒族 独龙族 东乡族 保安族 撒拉族"
    " 裕固族 土族 锡伯 塔吉克 达斡尔族 鄂温克族 毛南族 仫佬族".split(),
    key=len,
    reverse=True,
)
HEAD = """\
# Places: divisions of China to the county level, countries, regions, well-known sites and cities abroad.
# Written by src/reference/places.py; do not edit by hand. Origin and licences: NOTICE.
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix id: <https://w3id.org/wenpu/id/> .
@prefix place: <https://w3id.org/wenpu/id/place/> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix wp: <https://w3id.org/wenpu/ontology#> .

id:places skos:prefLabel "地名"@zh , "Places"@en ;
    dcterms:source "GB/T 2260 (china-division 2.7.0, MIT or WTFPL); ISO 3166-1 (i18n-iso-countries 7.14.0, MIT); CLDR 48.2.0 (Unicode-3.0); world-geo-json-zh 2.1.5 (Unlicense); tables by hand in src/reference" .
"""
SETTLEMENTS_ARE = """\
# Names of towns, and those several villages share, without their head; changed by src/reference/settlements.tsv.
# Written by src/reference/places.py; do not edit by hand.
"""


def table(name):
    lines = (HERE / name).read_text("utf-8").splitlines()
    return list(csv.DictReader((l for l in lines if not l.startswith("#")), delimiter="\t"))


def forms(cell):
    return [form for form in (cell or "").split("|") if form]


class Places:
    def __init__(self):
        self.rows = {}
        marked = [row for row in table("ambiguous.tsv") if row["verdict"] == "ambiguous"]
        self.ambiguous = {row["form"] for row in marked}
        self.surely = {row["form"] for row in marked if row["source"] == BY_HAND}

    def add(self, key, kind, label, parent=None, others=(), signs=(), en=(), code=None, iso=None):
        if key in self.rows:
            sys.exit(f"twice: {key}")
        others = sorted({other for other in others if other and other != label})
        self.rows[key] = dict(
            kind=kind, label=label, parent=parent, others=others, signs=sorted(signs), en=list(en), code=code, iso=iso
        )


def short(name):
    """Gives the short forms of a city's or county's name: 梅州市 → 梅州, 延边朝鲜族自治州 → 延边, 延边州."""
    area = re.match("(.+)自治([州县])$", name)
    if area:
        stem = without_peoples(area[1])
        return [stem, stem + area[2]] if len(stem) > 1 else []
    if name.endswith("新区"):
        return []
    stem = re.sub("(地区|[市县区盟])$", "", name)
    return [stem] if 1 < len(stem) < len(name) else []


def without_peoples(name):
    for people in PEOPLES:
        if name.endswith(people) and len(name) > len(people):
            return without_peoples(name[: -len(people)])
    return name[:-1] if name in PEOPLES and name.endswith("族") else name


def divisions(places, root):
    data = root / "china-division" / "dist"
    exceptions = {row["code"]: forms(row["forms"]) for row in table("shortforms.tsv")}
    english = {row["code"]: row["en"] for row in table("city-names.tsv")}
    taken = set()
    for row in table("provinces.tsv"):
        others, signs = forms(row["short"]), forms(row["signs"])
        taken.update(others)
        en = [row["en"]] + forms(row["en-other"])
        places.add(row["code"], "Province", row["name"], "CN", others, signs, en, row["code"], row["iso"])
    pseudo = set()
    for row in json.loads((data / "cities.json").read_text("utf-8")):
        code, name = row["code"] + "00", row["name"]
        if PSEUDO.match(name):
            pseudo.add(code)
            continue
        en = [english[code]]
        places.add(code, "City", name, row["provinceCode"] + "0000", exceptions.get(code, short(name)), (), en, code)
    for row in json.loads((data / "areas.json").read_text("utf-8")):
        code, name, city = row["code"], row["name"], row["cityCode"] + "00"
        if PSEUDO.match(name) or code in REMOTE or code in places.rows:
            continue
        parent = row["provinceCode"] + "0000" if city in pseudo else city
        if CHINESE_NUMBERED_ZONE.match(code):
            places.add(code, "Site", name, parent)
            continue
        others = [form for form in exceptions.get(code, short(name)) if form not in taken]
        places.add(code, "County", name, parent, others, (), (), code)
    for name in json.loads((data / "HK-MO-TW.json").read_text("utf-8"))["台湾省"]:
        others = short(name) + ([name.replace("台", "臺")] if "台" in name else [])
        places.add(name, "City" if name.endswith("市") else "County", name, "710000", [o for o in others if o != "台东"])


def countries(places, root):
    press = {row["code"]: row for row in table("countries.tsv")}
    zh = json.loads((root / "i18n-iso-countries/langs/zh.json").read_text("utf-8"))["countries"]
    en = json.loads((root / "i18n-iso-countries/langs/en.json").read_text("utf-8"))["countries"]
    cldr = {}
    for language in ("zh", "en"):
        text = (root / f"cldr-localenames-full/main/{language}/territories.json").read_text("utf-8")
        cldr[language] = json.loads(text)["main"][language]["localeDisplayNames"]["territories"]
    features = json.loads((root / "world-geo-json-zh/world.zh.json").read_text("utf-8"))["features"]
    full = {}
    for properties in (feature["properties"] for feature in features):
        if "（" not in properties["full_name"]:
            full.setdefault(properties["iso_a2"], set()).update((properties["name"], properties["full_name"]))
    for code in sorted(zh):
        if code in ("HK", "MO", "TW"):
            continue
        row = press.get(code, {})
        label = {"CF": "中非共和国", "EH": "西撒哈拉", "DO": "多米尼加", "AE": "阿联酋", "BA": "波黑"}.get(code, zh[code])
        others = {cldr["zh"][code], *full.get(code, ()), *forms(row.get("other"))}
        others.discard("巴勒斯坦领土")  # who writes it means the territory of 巴勒斯坦
        others.update(form.replace("（", "(").replace("）", ")") for form in list(others) + [label] if "（" in form)
        names = [cldr["en"][code]] + sorted(set(listed(en[code])) | set(forms(row.get("en-other"))))
        names = list(dict.fromkeys(names))
        parent = None
        places.add(code, "Country", label, parent, others, forms(row.get("signs")), names, None, code)


def listed(value):
    return value if isinstance(value, list) else [value]


def regions(places):
    for row in table("regions.tsv"):
        others = forms(row["other"])
        others += [form.replace("-", dash) for form in [row["name"], *others] if "-" in form for dash in "—－"]
        if row["kind"] == "city" and not DIVISION_ABROAD.search(row["name"]):
            others.append(row["name"] + "市")
        places.add(
            row["name"], row["kind"].capitalize(), row["name"], row["parent"] or None, others, (), forms(row["en"])
        )


def settlements(root):
    """Gives the names of towns and of villages that share theirs with others, by their head."""
    data = root / "china-division" / "dist"
    names = {"镇": set(), "乡": set(), "街道": set(), "村": set()}
    for row in json.loads((data / "streets.json").read_text("utf-8")):
        if town := TOWN.match(row["name"]):
            names[town[2]].add(town[1])
    villages = (VILLAGE.match(row["name"]) for row in json.loads((data / "villages.json").read_text("utf-8")))
    counts = collections.Counter(village[1] for village in villages if village)
    names["村"].update(name for name, count in counts.items() if count >= SHARED.get(len(name), 2))
    names["村"].update(name for name in names["镇"] | names["乡"] if not name.endswith("族"))  # where a town has its seat
    names["村"] -= {name for name in names["村"] if name[-1] in "农渔乡"}  # 向|农村
    names["乡"] -= {name for name in names["乡"] if name[-1] == "城"}  # 新|城乡
    for row in table("settlements.tsv"):
        head = next(head for head in names if row["form"].endswith(head))
        change = names[head].add if row["verdict"] == "name" else names[head].discard
        change(row["form"].removesuffix(head))
    return names


def settlement_rows(names):
    for head, stems in names.items():
        for first in sorted({stem[0] for stem in stems}):
            yield f"{head}\t{' '.join(sorted(s for s in stems if s[0] == first))}\tchina-division 2.7.0\n"


def literal(text, language=None):
    quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return quoted + ("@" + language if language else "")


def turtle(key, row, places):
    # 泰山 is a word to the dictionary, but the mountain is the place we mean; 泰山区 is not.
    division = row["kind"] in ("City", "County") and row["code"]
    ambiguous = places.ambiguous if division else places.surely
    lines = [f"place:{key} a wp:{row['kind']} ;"]

    def say(predicate, values):
        if values:
            lines.append(f"    {predicate} " + " , ".join(values) + " ;")

    say("skos:prefLabel", [literal(row["label"], "zh")] + [literal(en, "en") for en in row["en"][:1]])
    say("skos:altLabel", [literal(o, "zh") for o in row["others"]] + [literal(en, "en") for en in row["en"][1:]])
    say("wp:ambiguousLabel", [literal(o, "zh") for o in [row["label"]] + row["others"] if o in ambiguous])
    say("skos:hiddenLabel", [literal(sign, "zh") for sign in row["signs"]])
    say("wp:divisionCode", [literal(row["code"])] if row["code"] else [])
    say("wp:isoCode", [literal(row["iso"])] if row["iso"] else [])
    say("schema:containedInPlace", [f"place:{row['parent']}"] if row["parent"] else [])
    lines[-1] = lines[-1][:-1] + "."
    return "\n".join(lines)


def main(root):
    places = Places()
    divisions(places, root)
    countries(places, root)
    regions(places)
    for key, row in places.rows.items():
        if row["parent"] and row["parent"] not in places.rows:
            sys.exit(f"unknown parent of {key}: {row['parent']}")
    blocks = [turtle(key, places.rows[key], places) for key in sorted(places.rows)]
    OUTPUT.write_text(HEAD + "\n" + "\n\n".join(blocks) + "\n", "utf-8")
    rows = settlement_rows(settlements(root))
    SETTLEMENTS.write_text("head\tnames\tsource\n" + SETTLEMENTS_ARE + "".join(rows), "utf-8")
    print(f"{len(blocks)} places", file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
