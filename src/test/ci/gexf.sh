# NetworkX opens the exported GEXF: nodes with labels, edges between them.
./wenpu build samples --store "$WORK/store" >"$WORK/build" 2>&1 || fail "build: $(tail -n 1 "$WORK/build")"
./wenpu export --store "$WORK/store" --format gexf -o "$WORK/all.gexf" 2>"$WORK/err" || fail "export: $(tail -n 1 "$WORK/err")"
/usr/bin/python3 - "$WORK/all.gexf" <<'PYTHON'
import sys, networkx
graph = networkx.read_gexf(sys.argv[1])
labels = {data.get("label") for _, data in graph.nodes(data=True)}
missing = {"王海", "蔡毅"} - labels
if missing or graph.number_of_edges() == 0:
    sys.exit(f"{len(graph)} nodes, {graph.number_of_edges()} edges, not among the labels: {missing}")
PYTHON
