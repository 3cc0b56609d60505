# Another implementation reads the exported Turtle, and counts as many triples as the program itself.
input=samples
[ ! -d "$SHARED" ] || input=$SHARED/corpus/page/2026-01-31-page.txt
./wenpu build "$input" --store "$WORK/store" >"$WORK/build" 2>&1 || fail "build: $(tail -n 1 "$WORK/build")"
./wenpu export --store "$WORK/store" --format turtle -o "$WORK/all.ttl" 2>"$WORK/err" || fail "export: $(tail -n 1 "$WORK/err")"
rapper -q -c -i turtle "$WORK/all.ttl" 2>"$WORK/rapper" || fail "rapper: $(head -n 1 "$WORK/rapper")"
rapper -c -i turtle "$WORK/all.ttl" 2>"$WORK/rapper" || fail "rapper: $(head -n 1 "$WORK/rapper")"
counted=$(sed -n 's/.*returned \([0-9]*\) triples.*/\1/p' "$WORK/rapper")
distinct=$(rapper -q -i turtle -o ntriples "$WORK/all.ttl" | sort -u | wc -l)
echo 'SELECT (COUNT(*) AS ?triples) WHERE { ?s ?p ?o }' >"$WORK/count.rq"
own=$(./wenpu query "$WORK/count.rq" --store "$WORK/store" --format csv 2>"$WORK/err" | tr -d '\r' | tail -n 1)
[ "${counted:-0}" -gt 100 ] || fail "rapper finds only ${counted:-no} triples"
[ "$counted" = "$distinct" ] || fail "$counted triples, $distinct of them distinct"
[ "$counted" = "$own" ] || fail "$counted triples in the file, $own in the store"
