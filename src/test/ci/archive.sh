# The evening-news archive is read whole without a fault of ours, in 1 GB of heap; and the same bytes come out whether one article is worked on at
# a time or two.
# needs: shared
news=$SHARED/corpus/xwlb/news
export WENPU_JAVA_OPTS=-Xmx1g
begin=$(date +%s%N)
# Items without a text are problems of the archive, so the exit code is 1.
./wenpu extract "$news" >"$WORK/facts.jsonl" 2>"$WORK/err" || [ $? -eq 1 ] || fail "extract: $(tail -n 1 "$WORK/err")"
took=$((($(date +%s%N) - begin) / 1000000))
echo "$(tail -n 1 "$WORK/err"), $took ms with the program's start"
! grep -v 'headline without a text' "$WORK/err" | grep '^[^ ]*\.md:' | sort -u >"$WORK/faults" || fail "$(head -n 1 "$WORK/faults")"
articles=$(wc -l <"$WORK/facts.jsonl")
[ "$articles" -ge 19500 ] || fail "only $articles articles"
for threads in 1 2; do
  ./wenpu extract "$news/202601*.md" --threads "$threads" >"$WORK/$threads.jsonl" 2>"$WORK/err" || [ $? -eq 1 ] || fail "extract: $(tail -n 1 "$WORK/err")"
done
cmp "$WORK/1.jsonl" "$WORK/2.jsonl" || fail "two threads give other facts than one"
rm "$WORK"/*.jsonl
