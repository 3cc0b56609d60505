# From the real page: who commented on AI, a region at a time. Exactly these people, with their posts.
# needs: shared
./wenpu build "$SHARED/corpus/page/2026-01-31-page.txt" --store "$WORK/store" >"$WORK/build" 2>&1 || fail "build: $(tail -n 1 "$WORK/build")"

# rows REGION PEOPLE...: the query's rows name these people and nobody else of the page.
everybody="王海 蔡毅 汪礼俊 王昕 王坚 叶世阳 徐超 王先庆 叶祖威 刘英 李涛涛 小吕 杰马杜 发言人"
rows() {
  local region=$1 person
  shift
  ./wenpu query who-commented --topic AI --region "$region" --store "$WORK/store" --format csv >"$WORK/$region.csv" 2>"$WORK/err" \
    || fail "query for $region: $(tail -n 1 "$WORK/err")"
  # A first name in a row is the speaker: words and posts may name others.
  for person in "$@"; do
    grep -q "$person" "$WORK/$region.csv" || fail "$region: $person is missing"
  done
  for person in $everybody; do
    case " $* " in
      *" $person "*) ;;
      *) ! grep -q "$person" "$WORK/$region.csv" || fail "$region: names $person" ;;
    esac
  done
}
post() {
  python3 - "$WORK/$1.csv" "$2" "${@:3}" <<'PYTHON' || fail "$1: $2 lacks a post of: ${*:3}"
import csv, sys
rows = ["\t".join(row) for row in csv.reader(open(sys.argv[1], encoding="utf8"))]
mine = "\n".join(row for row in rows if sys.argv[2] in row)
sys.exit(any(words not in mine for words in sys.argv[3:]))
PYTHON
}
rows Guangdong 王海 蔡毅
post Guangdong 王海 人大代表 广东省 党委书记 深圳市联创科技集团 养老
post Guangdong 蔡毅 委员 广东省政协 院长 华南理工大学软件学院 学习者画像
rows 北京 汪礼俊 王昕
post 北京 汪礼俊 委员 北京市政协 主委 民建石景山区工委
post 北京 王昕 委员 北京市政协 主任医师 中国医学科学院肿瘤医院
rows 浙江 王坚
post 浙江 王坚 人大代表 浙江省 主任 之江实验室
rows 海南 叶世阳
post 海南 叶世阳 人大代表 海南省 董事长 文昌航天超算智慧科技有限公司
