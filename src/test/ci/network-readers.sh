# The programs that people open networks with read them whole: NetworkX, Graphviz, Cytoscape.js, Gephi and neo4j-admin.
./wenpu build samples --store "$WORK/store" >"$WORK/build" 2>&1 || fail "build: $(tail -n 1 "$WORK/build")"
for format in gexf gexf12 graphml dot cyjs; do
  ./wenpu export --store "$WORK/store" --format $format -o "$WORK/network.$format" 2>"$WORK/err" || fail "export $format: $(tail -n 1 "$WORK/err")"
done
./wenpu export --store "$WORK/store" --format csv -o "$WORK/csv" 2>"$WORK/err" || fail "export csv: $(tail -n 1 "$WORK/err")"
nodes=$(($(wc -l <"$WORK/csv/nodes.csv") - 1))
edges=$(($(wc -l <"$WORK/csv/edges.csv") - 1))
[ "$nodes" -gt 20 ] && [ "$edges" -gt "$nodes" ] || fail "only $nodes nodes and $edges edges"
/usr/bin/python3 - "$WORK" "$nodes" "$edges" <<'PYTHON'
import sys, networkx
work, nodes, edges = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for graph in networkx.read_gexf(f"{work}/network.gexf12"), networkx.read_graphml(f"{work}/network.graphml", force_multigraph=True):
    found = (graph.number_of_nodes(), graph.number_of_edges())
    assert found == (nodes, edges), f"NetworkX finds {found}, not {(nodes, edges)}"
    people = {d["label"]: d for _, d in graph.nodes(data=True) if d["kind"] == "person"}
    assert {"王海", "蔡毅"} <= people.keys(), f"no 王海 and 蔡毅 among {sorted(people)}"
    assert type(people["王海"]["times"]) is int and people["王海"]["first"].startswith("2026-"), people["王海"]
    assert all(type(d["weight"]) is float and d["evidence"].startswith("https://") for _, _, d in graph.edges(data=True))
PYTHON
drawn=$(dot -Ksfdp -Tplain "$WORK/network.dot" 2>"$WORK/err") || fail "Graphviz: $(head -n 1 "$WORK/err")"
[ "$(grep -c '^node ' <<<"$drawn") $(grep -c '^edge ' <<<"$drawn")" = "$nodes $edges" ] || fail "Graphviz finds other nodes and edges"
for picture in drawn.svg drawn.png; do
  ./wenpu draw --store "$WORK/store" -o "$WORK/$picture" 2>"$WORK/err" || fail "draw $picture: $(tail -n 1 "$WORK/err")"
  ./wenpu draw --store "$WORK/store" --plain -o "$WORK/plain-$picture" 2>"$WORK/err" || fail "draw plain $picture: $(tail -n 1 "$WORK/err")"
done
grep -q 王海 "$WORK/drawn.svg" && grep -q 王海 "$WORK/plain-drawn.svg" || fail "王海 is in no picture"
npm ci --silent --prefix src/test/interop >"$WORK/npm" 2>&1 || fail "npm: $(tail -n 1 "$WORK/npm")"
[ "$(node src/test/interop/read.mjs cyjs "$WORK/network.cyjs")" = "$nodes $edges 1" ] || fail "Cytoscape.js finds other nodes and edges"
mvn -B -q -f src/test/interop/pom.xml test -Dexports="$WORK"
