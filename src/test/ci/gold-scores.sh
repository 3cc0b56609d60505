# The facts of the gold articles reach what is asked of them, and both scorers give the same numbers.
# needs: shared
gold=$SHARED/gold
./wenpu extract "$gold/dev" --format json >"$WORK/dev.jsonl" 2>"$WORK/err" || fail "extract: $(tail -n 1 "$WORK/err")"
python3 "$gold/score.py" "$gold/dev" "$WORK/dev.jsonl" --json >"$WORK/reference.json"
python3 "$gold/score.py" "$gold/dev" "$WORK/dev.jsonl"
./wenpu evaluate "$gold/dev" --json >"$WORK/ours.json" 2>"$WORK/err" || fail "evaluate: $(tail -n 1 "$WORK/err")"
python3 - "$WORK" <<'PYTHON'
import json, sys
work = sys.argv[1]
reference, ours = (json.load(open(f"{work}/{name}.json")) for name in ("reference", "ours"))
different = [t for t in reference if any(abs(reference[t][k] - ours.get(t, {}).get(k, -1)) > 5e-4 for k in reference[t])]
if different or reference.keys() != ours.keys():
    sys.exit(f"wenpu evaluate differs from score.py in {different or set(reference) ^ set(ours)}")
least = {"entity PER": .95, "entity ORG": .88, "entity PLACE": .92, "entity DOC": .95, "entity all": .91, "post exact": .85, "post lenient": .90,
         "statement overlap>=.8": .85, "statement exact span": .75, "statement speaker": .90, "statement cue": .90, "statement end to end": .82,
         "observation value+unit": .93, "observation +indicator": .80, "measure overlap>=.8": .72, "measure end to end": .68,
         "document name": .92, "event type+actor": .55}
below = [f"{t} {reference[t]['f1']:.3f} < {f:.2f}" for t, f in least.items() if reference[t]["f1"] < f]
if below:
    sys.exit("; ".join(below))
PYTHON
