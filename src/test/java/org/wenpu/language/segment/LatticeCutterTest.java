package org.wenpu.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HanLP itself is the yardstick: the same words with the same tags, whatever it is given. */
class LatticeCutterTest {
  private static final Cutter HANLP = new HanlpCutter();
  private static final Cutter OURS = new LatticeCutter();

  private static List<String> cut(Cutter cutter, String stretch) {
    List<String> words = new ArrayList<>();
    cutter.cut(stretch, (text, tag) -> words.add(text + "/" + tag));
    return words;
  }

  private static void assertCutAsHanlpDoes(String stretch) {
    assertThat(cut(OURS, stretch)).isEqualTo(cut(HANLP, stretch));
  }

  @Test
  void wordsAndTagsAreGiven() {
    assertThat(cut(OURS, "新时代开工建设渔村码头5座"))
        .containsExactly("新时代/nz", "开工/vi", "建设/vn", "渔村/n", "码头/n", "5/m", "座/q");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "　\t ",
        "。",
        "，，，……——！？",
        "镇长林小禾昨天在柳河边清点树苗，说今年要多种三成。",
        "全省第十三届运动会将于5月18日上午9时30分在清江市体育中心开幕",
        "一千二百三十四万五千六百七十八户、3.5万亿元、３．５％、1,234.56公斤、第〇八号",
        "二十大代表、十四五规划、百分之六十七点八、三分之一、廿九、卅日、壹佰贰拾圆",
        "两三千亩地种了七八种药材，亿万乡亲同唱一首歌",
        "GDP增长5.1%，CPI上涨0.3%，PM2.5浓度降到28μg/m³",
        "ＡＢＣ１２３ａｂｃ混着abc123和Ａ1Ｂ2",
        "访问www.example.com/a-b_c?d=1&e=2或写信到xiao.he@example.org",
        "Tokyo、Москва、Αθήνα、서울、カタカナ、ひらがな、ไทย",
        "𠮷田先生吃了一碗🍜，𪚥字有六十四画👩‍🚜",
        "\uD842单个代理\uDFB7也不丢",
        "龘靐齉爩、犇猋骉蟲、囍嘂嚞、鱻羴麤",
        "㈠㈡①②ⅠⅡ、℃㎡㎏、№￥＄€£、±×÷≈∞",
        "研究生命的起源、结婚的和尚未结婚的、乒乓球拍卖完了",
        "他从马上下来、马上下来、把手抬起来、把手坏了",
        "開放兩岸漁業資訊，臺灣書法與國畫聯展",
        "村村民居改造，村民小组长说村村民俗各不同",
        "市长江大桥、省长安街、县长城建局、区长春路",
        "“一带一路”、《关于深化河长制的意见》、〔2031〕7号、【快讯】",
        "1-2、3—4、5~6、7/8、9:10、11.12.13、14，15,16．17",
        "a\nb\r\nc\u0000d\u00A0e\u200Bf\uFEFFg\uFFFD",
        "始##始末##末未##数未##人未##地未##串",
        "啊啊啊啊啊啊啊啊啊啊啊啊哈哈哈哈哈哈",
        "中华人民共和国国务院总理办公室主任助理兼秘书长",
      })
  void writtenLinesAreCutAsHanlpDoes(String stretch) {
    assertCutAsHanlpDoes(stretch);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一二三四五六七八九十百千万亿零〇两几第多半点分之年月日时个",
        "0123456789０１２３，,．.:：%％-—/年月日万亿",
        "的了在是和与从对把被将就都也不人民国家中央市县村长发展工作会议",
        "abcXYZａｂｃ123 -_.@中文字母混排的时候",
        "，。！？；：、“”‘’（）《》…—·　 \t\n词",
        "\uD842\uDFB7\uD83C\uDF5C龘靐齉爩卍卐々〆ヶ",
      })
  void mixturesAreCutAsHanlpDoes(String characters) {
    Random random = new Random(characters.hashCode());
    for (int run = 0; run < 300; run++) {
      assertCutAsHanlpDoes(mixture(characters, random.nextInt(60), random));
    }
  }

  private static String mixture(String characters, int length, Random random) {
    StringBuilder mixture = new StringBuilder();
    for (int c = 0; c < length; c++) {
      mixture.append(characters.charAt(random.nextInt(characters.length())));
    }
    return mixture.toString();
  }

  @Test
  void anyCharactersAreCutAsHanlpDoes() {
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      StringBuilder stretch = new StringBuilder();
      random.ints(40, 0, 0x10000).forEach(c -> stretch.append((char) c));
      random.ints(40, 0x4E00, 0x9FA6).forEach(c -> stretch.append((char) c));
      assertCutAsHanlpDoes(stretch.toString());
    }
  }

  @Test
  void eachCharacterAloneIsCutAsHanlpDoes() {
    for (int c = 0; c < 0x10000; c++) {
      assertCutAsHanlpDoes(String.valueOf((char) c));
    }
  }

  @Test
  void longStretchesAreCutAsHanlpDoes() {
    assertCutAsHanlpDoes("林小禾把2031年的三千棵树苗种在柳河两岸，".repeat(5_000));
    assertCutAsHanlpDoes("9".repeat(50_000) + "万");
  }

  @Test
  void severalThreadsGetTheSame() {
    Cutter shared = new LatticeCutter();
    String stretch = "渔政船“海巡7号”在东岛以北12.5海里处救起三名船员";
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> cut(shared, stretch)))
        .containsOnly(cut(HANLP, stretch));
  }

  @Test
  void wordThatProgramAddsIsNotCut() {
    String stretch = "游客走进稻花香里村看油菜花";
    CustomDictionary.add("稻花香里村", "ns 1");
    try {
      assertThat(cut(OURS, stretch)).contains("稻花香里村/ns");
      assertCutAsHanlpDoes(stretch);
    } finally {
      CustomDictionary.remove("稻花香里村");
    }
    assertThat(cut(OURS, stretch)).doesNotContain("稻花香里村/ns");
    assertCutAsHanlpDoes(stretch);
  }

  @Test
  void textIsNormalizedWhereHanlpIsSetUpSo() {
    boolean before = HanLP.Config.Normalization;
    HanLP.Config.Normalization = true;
    try {
      String stretch = "愛護ＡＢＣ號漁船";
      assertThat(cut(new LatticeCutter(), stretch)).isEqualTo(cut(new HanlpCutter(), stretch));
      assertThat(cut(new LatticeCutter(), stretch)).isNotEqualTo(cut(OURS, stretch));
    } finally {
      HanLP.Config.Normalization = before;
    }
  }
}
