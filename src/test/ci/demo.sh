# The demo ends well, names the right people with their posts, and leaves a Turtle and a GEXF file.
./wenpu demo >"$WORK/out" 2>"$WORK/err" || fail "wenpu demo ended with $?: $(tail -n 1 "$WORK/err")"
for words in 王海 蔡毅 党委书记 深圳市联创科技集团 华南理工大学软件学院; do
  grep -q "$words" "$WORK/out" || fail "the answer does not name $words"
done
for stranger in 王坚 汪礼俊 王昕 叶世阳 刘英; do
  ! grep -q "$stranger" "$WORK/out" || fail "the answer names $stranger, who does not speak for Guangdong"
done
for file in ttl gexf; do
  grep -hoE "[^ '\"]+\.$file\b" "$WORK/out" "$WORK/err" | head -n 1 >"$WORK/$file" || true
  [ -s "$WORK/$file" ] || fail "the demo does not say where its .$file file is"
  [ -s "$(cat "$WORK/$file")" ] || fail "$(cat "$WORK/$file") is missing or empty"
done
