package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrieTest {
  @Test
  void everyFiledFormIsFoundAndNoOther() {
    Trie<Integer> trie = new Trie<>();
    for (int c = 0x4e00; c < 0x5e00; c++) {
      assertThat(trie.put((char) c + "省", c)).isNull();
    }
    for (int c = 0x4e00; c < 0x5e00; c++) {
      assertThat(trie.get((char) c + "省")).isEqualTo(c);
      assertThat(trie.get(String.valueOf((char) c))).isNull();
    }
    assertThat(trie.get("\u5e00省")).isNull();
    assertThat(trie.put("一省", 1)).isEqualTo(0x4e00);
    assertThat(trie.get("一省")).isEqualTo(1);
  }

  @Test
  void stretchOfATextIsFoundOnlyWhole() {
    Trie<String> trie = new Trie<>();
    trie.put("广东", "province");
    assertThat(trie.get("在广东省", 1, 3)).isEqualTo("province");
    assertThat(trie.get("在广东省", 1, 4)).isNull();
    assertThat(trie.get("在广东省", 1, 2)).isNull();
    assertThat(trie.get("在广东省", 1, 1)).isNull();
  }

  @Test
  void longestFormWinsWithinTheLimit() {
    Trie<String> trie = new Trie<>();
    trie.put("广东", "short");
    trie.put("广东省", "full");
    assertThat(trie.longest("在广东省", 1)).isEqualTo(new Trie.Match<>(4, "full"));
    assertThat(trie.longest("在广东省", 1, 3)).isEqualTo(new Trie.Match<>(3, "short"));
    assertThat(trie.longest("在广东省", 0)).isNull();
    assertThat(trie.longest("广", 0)).isNull();
  }

  @Test
  void formFiledBackwardsIsReadFromItsEnd() {
    Trie<String> trie = new Trie<>();
    trie.put("长省", "governor");
    assertThat(trie.longestBackwards("前省长", 3, 0)).isEqualTo(new Trie.Match<>(1, "governor"));
    assertThat(trie.longestBackwards("前省长", 3, 2)).isNull();
  }

  @Test
  void formsThatShareTheirBeginsAreToldApart() {
    Trie<Integer> trie = new Trie<>();
    for (int c = 0; c < 5000; c++) {
      trie.put("江" + (char) (0x4e00 + c % 70) + (char) (0x4e00 + c / 70), c);
    }
    for (int c = 0; c < 5000; c++) {
      String form = "江" + (char) (0x4e00 + c % 70) + (char) (0x4e00 + c / 70);
      assertThat(trie.longest(form + "河", 0)).isEqualTo(new Trie.Match<>(3, c));
    }
    assertThat(trie.longest("江一", 0)).isNull();
    assertThat(trie.longest("江河一", 0)).isNull();
    assertThat(trie.get("")).isNull();
  }

  @Test
  void formOfOneCharacterIsFoundWhateverFollows() {
    Trie<String> trie = new Trie<>();
    trie.put("省", "level");
    trie.put("省长", "governor");
    assertThat(trie.longest("省会", 0)).isEqualTo(new Trie.Match<>(1, "level"));
    assertThat(trie.longest("省长", 0)).isEqualTo(new Trie.Match<>(2, "governor"));
    assertThat(trie.longest("省长", 0, 1)).isEqualTo(new Trie.Match<>(1, "level"));
    assertThat(trie.longestBackwards("会省", 2, 0)).isEqualTo(new Trie.Match<>(1, "level"));
    assertThat(trie.get("省会")).isNull();
    assertThat(trie.get("省长们")).isNull();
  }
}
