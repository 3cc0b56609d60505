# From the real page: who commented on AI, a region at a time. Exactly these people, with their posts and words.
# needs: shared
./wenpu build "$SHARED/corpus/page/2026-01-31-page.txt" --store "$WORK/store" >"$WORK/build" 2>&1 || fail "build: $(tail -n 1 "$WORK/build")"
for region in Guangdong 广东 广东省 北京 浙江 海南; do
  ./wenpu query who-commented --topic AI --region "$region" --store "$WORK/store" --format csv >"$WORK/$region.csv" 2>"$WORK/err" \
    || fail "query for $region: $(tail -n 1 "$WORK/err")"
done
python3 - "$WORK" <<'PYTHON'
import csv, sys

guangdong = {
    "王海": (["广东省 人大代表", "深圳市联创科技集团 党委书记"], ["养老", "风险自动预警"]),
    "蔡毅": (["广东省政协 委员", "华南理工大学软件学院 院长"], ["学习者画像"]),
}
expected = {
    "Guangdong": guangdong, "广东": guangdong, "广东省": guangdong,
    "北京": {
        "汪礼俊": (["北京市政协 委员", "民建石景山区工委 主委"], ["北京科创资源丰富", "行业痛点"]),
        "王昕": (["北京市政协 委员", "中国医学科学院肿瘤医院 主任医师"], ["临床适用性不足"]),
    },
    "浙江": {"王坚": (["浙江省 人大代表", "之江实验室 主任"], ["基础研发能力", "高质量燃料"])},
    "海南": {"叶世阳": (["海南省 人大代表", "文昌航天超算智慧科技有限公司 董事长"], ["94个数据中心节点", "15亿元"])},
}
for region, people in expected.items():
    rows = list(csv.DictReader(open(f"{sys.argv[1]}/{region}.csv", encoding="utf8")))
    found = {row["person"] for row in rows}
    if found != set(people):
        sys.exit(f"{region}: names {', '.join(sorted(found)) or 'nobody'}, not {', '.join(sorted(people))}")
    for person, (posts, words) in people.items():
        mine = [row for row in rows if row["person"] == person]
        held = [post for row in mine for post in row["posts"].split("; ")]
        for post in posts:
            # A deputy's body is the region's congress: 广东省人民代表大会 人大代表.
            body, title = post.split()
            if not any(h.startswith(body) and h.endswith(title) for h in held):
                sys.exit(f"{region}: {person} is not {post} but {'; '.join(held) or 'nothing'}")
        said = " ".join(row["words"] for row in mine)
        for word in words:
            if word not in said:
                sys.exit(f"{region}: {person} does not say {word}")
        if any("2026-01-31" not in row["date"] or not row["headline"] for row in mine):
            sys.exit(f"{region}: {person} speaks without article or date")
PYTHON
