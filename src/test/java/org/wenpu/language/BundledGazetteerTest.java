package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledGazetteerTest {
  private static final BundledGazetteer GAZETTEER = BundledGazetteer.bundled();

  @ParameterizedTest
  @CsvSource({
    "广东省,440000", "广东,440000", "内蒙古,150000", "梅州,441400", "延边,222400", "西双版纳,532800", "浦东,310115",
    "英国,GB", "大不列颠及北爱尔兰联合王国,GB", "沙特,SA", "刚果（金）,CD", "京津冀,京津冀", "香港,810000", "中国台湾,710000",
    "吉林,220000", "长沙,430100", "东海,东海", "日内瓦,日内瓦", "围场县,130828", "粤,440000", "美,US"
  })
  void nameResolvesAlone(String name, String key) {
    assertThat(resolve(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "上海市徐汇区,310104",
    "广东梅州,441400",
    "黑龙江省大庆市,230600",
    "北京朝阳,110105",
    "江苏省南京市鼓楼区,320106",
    "湖南省长沙市,430100",
    "美国纽约,纽约",
    "中国香港,810000"
  })
  void chainIsOneNameAndResolvesToItsLastPart(String chain, String key) {
    assertThat(longest("在" + chain + "，", 1)).isEqualTo(chain);
    assertThat(resolve(chain)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "上海市长龚正,上海",
    "湖南省长沙市岳麓区,湖南省长沙市岳麓区",
    "江苏省长江大保护,江苏省",
    "云南省长期坚持,云南省",
    "中国和平发展,中国",
    "中国西部大开发,中国",
    "广东友谊医院,广东",
    "广东浙江两省,广东",
    "海南藏族自治州,海南藏族自治州",
    "新疆伊犁州,新疆伊犁州",
    "蒙古国总统,蒙古国"
  })
  void longestNameEndsWhereTheNameEnds(String text, String name) {
    assertThat(longest(text, 0)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"英方表示", "美方", "粤菜", "我们", "长治久安", "中国式现代化", ""})
  void signsAndLookalikesAreNoMention(String text) {
    assertThat(GAZETTEER.longestNameAt(text, 0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"和平", "太和", "友谊", "新华", "长安", "城区", "西部", "中非", "朝阳", "会同", "老城区"})
  void ordinaryWordIsAmbiguous(String name) {
    assertThat(GAZETTEER.isAmbiguous(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"和平区", "北京朝阳", "广东", "梅州", "泰山", "东海", "海南", "昆山", "浦东"})
  void placeNameIsNotAmbiguous(String name) {
    assertThat(GAZETTEER.isAmbiguous(name)).isFalse();
  }

  @Test
  void namedGivesAllBearersHighestFirst() {
    assertThat(GAZETTEER.named("海南")).extracting(Place::key).containsExactly("460000", "632500");
    assertThat(GAZETTEER.named("朝阳"))
        .extracting(Place::key)
        .containsExactly("211300", "110105", "211321", "220104");
    assertThat(GAZETTEER.named("无此地")).isEmpty();
  }

  @Test
  void ambiguousNameIsDecidedByPlacesAround() {
    assertThat(resolve("朝阳", "110000")).isEqualTo("110105");
    assertThat(resolve("朝阳", "210000")).isEqualTo("211300");
    assertThat(resolve("朝阳区", "220000")).isEqualTo("220104");
    assertThat(resolve("鼓楼区", "320100")).isEqualTo("320106");
    assertThat(resolve("新", "NZ")).isEqualTo("NZ");
  }

  @Test
  void undecidedNameIsNoPlace() {
    assertThat(resolve("鼓楼区")).isNull();
    assertThat(resolve("鼓楼区", "320000")).isNull();
    assertThat(resolve("无此地")).isNull();
    assertThat(resolve("")).isNull();
  }

  @Test
  void provinceContainsItsDivisions() {
    Place district = GAZETTEER.named("徐汇区").get(0);
    assertThat(GAZETTEER.province(district)).isEqualTo(GAZETTEER.byKey("310000"));
    assertThat(GAZETTEER.province(GAZETTEER.named("英国").get(0))).isNull();
  }

  private static String longest(String text, int begin) {
    int end = GAZETTEER.longestNameAt(text, begin);
    return end < 0 ? null : text.substring(begin, end);
  }

  private static String resolve(String name, String... context) {
    List<Place> around = Arrays.stream(context).map(GAZETTEER::byKey).toList();
    Place place = GAZETTEER.resolve(name, around);
    return place == null ? null : place.key();
  }
}
