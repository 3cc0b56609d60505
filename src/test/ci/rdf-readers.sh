# Other implementations read the store in every syntax, and find the same triples: rapper, rdflib and jsonld.js.
input=samples
[ ! -d "$SHARED" ] || input=$SHARED/corpus/page/2026-01-31-page.txt
./wenpu build "$input" --store "$WORK/store" >"$WORK/build" 2>&1 || fail "build: $(tail -n 1 "$WORK/build")"
for format in turtle trig ntriples nquads jsonld rdfxml; do
  ./wenpu export --store "$WORK/store" --with-text --format $format -o "$WORK/all.$format" 2>"$WORK/err" || fail "export $format: $(tail -n 1 "$WORK/err")"
done
for format in turtle ntriples rdfxml; do
  rapper -q -i $format -o ntriples "$WORK/all.$format" >"$WORK/rapper.$format" 2>"$WORK/err" || fail "rapper, $format: $(head -n 1 "$WORK/err")"
done
for format in trig nquads; do
  rapper -q -i $format -o nquads "$WORK/all.$format" >"$WORK/rapper.$format" 2>"$WORK/err" || fail "rapper, $format: $(head -n 1 "$WORK/err")"
done
npm ci --silent --prefix src/test/interop >"$WORK/npm" 2>&1 || fail "npm: $(tail -n 1 "$WORK/npm")"
node src/test/interop/read.mjs jsonld "$WORK/all.jsonld" >"$WORK/jsonld.nq" 2>"$WORK/err" || fail "jsonld.js: $(head -n 1 "$WORK/err")"
/usr/bin/python3 - "$WORK" <<'PYTHON'
import re, sys, rdflib
work = sys.argv[1]
escape = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")

def lines(text):
    """Statements as N-Triples or N-Quads, each character as itself."""
    plain = escape.sub(lambda m: chr(int(m[1] or m[2], 16)), text)
    return {re.sub(r"\s+\.$", " .", line.strip()) for line in plain.split("\n") if line.strip()}

def read(name):
    with open(f"{work}/{name}", encoding="utf-8", newline="") as file:
        return lines(file.read())

def rdflib_triples(name, format):
    return lines(rdflib.Graph().parse(f"{work}/{name}", format=format).serialize(format="nt"))

def rdflib_quads(name, format):
    graph = rdflib.ConjunctiveGraph()
    graph.parse(f"{work}/{name}", format=format)
    return lines(graph.serialize(format="nquads"))

triples = read("all.ntriples")
quads = read("all.nquads")
assert len(triples) > 1000, f"only {len(triples)} triples"
assert len(quads) > len(triples), f"{len(quads)} quads, {len(triples)} triples"
found = {
    "rapper, turtle": (read("rapper.turtle"), triples),
    "rapper, ntriples": (read("rapper.ntriples"), triples),
    "rapper, rdfxml": (read("rapper.rdfxml"), triples),
    "rapper, trig": (read("rapper.trig"), quads),
    "rapper, nquads": (read("rapper.nquads"), quads),
    "rdflib, turtle": (rdflib_triples("all.turtle", "turtle"), triples),
    "rdflib, rdfxml": (rdflib_triples("all.rdfxml", "xml"), triples),
    "rdflib, trig": (rdflib_quads("all.trig", "trig"), quads),
    "rdflib, nquads": (rdflib_quads("all.nquads", "nquads"), quads),
    "jsonld.js": (read("jsonld.nq"), quads),
}
wrong = [f"{who}: {len(is_)} instead of {len(should)}, such as {sorted(is_ ^ should)[0]}" for who, (is_, should) in found.items() if is_ != should]
if wrong:
    sys.exit("\n".join(wrong))
PYTHON
cat >"$WORK/count.rq" <<'QUERY'
SELECT (COUNT(*) AS ?triples) WHERE { ?s ?p ?o }
QUERY
own=$(./wenpu query "$WORK/count.rq" --store "$WORK/store" --format csv 2>"$WORK/err" | tr -d '\r' | tail -n 1)
counted=$(wc -l <"$WORK/all.ntriples")
[ "$counted" = "$own" ] || fail "$counted triples in the file, $own in the store"
