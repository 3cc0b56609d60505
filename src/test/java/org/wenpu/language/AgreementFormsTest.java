package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementFormsTest {
  private final DocumentNames names = new DocumentNames(BundledGazetteer.bundled());

  private List<String> in(String text) {
    return names.in(new ArticleText(text)).stream().map(Mention::text).toList();
  }

  @Test
  void treatyOfTwoSignsIsADocumentOnceMade() {
    assertThat(in("用好中塞自贸协定，落实中新自贸协定升级议定书。")).containsExactly("中塞自贸协定", "中新自贸协定升级议定书");
    assertThat(in("推进中孟自贸协定谈判，商签自贸协定，其中自贸协定最难。")).isEmpty();
  }

  @Test
  void partnerMayStandFirst() {
    assertThat(in("他谈到日中和平友好条约。")).containsExactly("日中和平友好条约");
    assertThat(in("会谈期间中自贸协定没有签署。")).isEmpty();
  }

  @Test
  void partnersThatADashTiesHaveATreaty() {
    assertThat(in("欧盟—南方共同市场自贸协定生效。")).containsExactly("欧盟—南方共同市场自贸协定");
    assertThat(in("欧盟的自贸协定生效。")).isEmpty();
  }

  @Test
  void whatIsSignedAboutAMatterIsADocument() {
    assertThat(in("双方发表关于共同治水的联合声明，签署关于互设水文站的谅解备忘录。"))
        .containsExactly("关于共同治水的联合声明", "关于互设水文站的谅解备忘录");
    assertThat(in("双方发表联合声明，谈到关于共同治水的声明。")).isEmpty();
  }

  @Test
  void treatyOnLegalHelpIsADocument() {
    assertThat(in("中国—甲盟峰会发表了联合声明。")).isEmpty();
    assertThat(in("批准中国和甲国关于民事和商事司法协助的条约。")).containsExactly("中国和甲国关于民事和商事司法协助的条约");
  }
}
