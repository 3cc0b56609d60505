# The work reports of all provinces build (the time is printed, not judged: the machine may be busy); what they plan for AI can be compared over the provinces, and so can
# their growth targets, which a pattern of its own reads from the texts.
# needs: shared
begin=$(date +%s%N)
./wenpu build "$SHARED/corpus/gov-reports-2026" --store "$WORK/store" >"$WORK/build" 2>&1 || fail "build: $(tail -n 1 "$WORK/build")"
took=$((($(date +%s%N) - begin) / 1000000))
echo "$(tail -n 1 "$WORK/build" | tr -d '\r'), $took ms with the program's start"
./wenpu query compare-provinces --topic AI --store "$WORK/store" --format csv >"$WORK/ai.csv" 2>"$WORK/err" || fail "query: $(tail -n 1 "$WORK/err")"
python3 - "$WORK/ai.csv" <<'PYTHON'
import csv, re, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf8")))
named = [r["province"] for r in rows if r["measures"] and re.search("人工智能|AI|智能体|大模型|智算|算力|机器人|具身|脑机|无人|智能", r["example"])]
print(f"{len(named)} provinces with a measure that names AI")
if len(named) < 28:
    sys.exit("without one: " + ", ".join(r["province"] for r in rows if r["province"] not in named))
PYTHON
./wenpu query targets --indicator 地区生产总值 --store "$WORK/store" --format csv >"$WORK/gdp.csv" 2>"$WORK/err" || fail "query: $(tail -n 1 "$WORK/err")"
python3 - "$WORK/gdp.csv" "$SHARED/corpus/gov-reports-2026" <<'PYTHON'
import csv, glob, re, sys
csv.field_size_limit(10**8)
found = {}
for row in csv.DictReader(open(sys.argv[1], encoding="utf8")):
    if row["period"].startswith("2026") and re.fullmatch("(全[省市区])?(地区)?生产总值按?", row["words"]):
        found.setdefault(row["name"], set()).update(float(x) for x in re.findall(r"\d+(?:\.\d+)?", row["target"]))
told = {}
for file in glob.glob(sys.argv[2] + "/*.csv"):
    for report in csv.DictReader(open(file, encoding="utf-8-sig")):
        text = re.sub(r"\s", "", report["full_text"])
        for goal in re.finditer(r"(预期目标|主要目标)(是|为)：(?:全[省市区])?(?:地区)?生产总值(?:按)?增长(\d+(?:\.\d+)?)[%％]?", text):
            if "年均" not in goal.group(0) and "“十五五”时期经济" not in text[goal.start() - 14:goal.start()]:
                told[report["province"]] = float(goal.group(3))
right = [p for p, value in told.items() if value in found.get(p, ())]
print(f"{len(right)} of {len(told)} growth targets read by the pattern are answered")
if len(told) < 28 or len(right) < len(told):
    sys.exit("missing: " + ", ".join(f"{p} {told[p]} (answered {sorted(found.get(p, ()))})" for p in told if p not in right))
PYTHON
