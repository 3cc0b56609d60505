package org.wenpu.language;

import java.util.List;

/**
 * The forms of treaties, declarations and memoranda without title marks: two states and a kind of
 * treaty ({@code 中国—塞尔维亚自贸协定}, {@code 中塞自贸协定}), or what is signed or made public about a matter
 * ({@code 发表|关于深化合作的联合声明}). Near misses: {@code 两国签署自贸协定}, {@code 中孟自贸协定联合可行性研究}.
 */
final class AgreementForms {
  private static final String KIND =
      "(?:自由贸易协定|自贸协定|(?:双边)?投资(?:保护)?协定|服务贸易协定|引渡条约|移管被判刑人条约"
          + "|(?:民事和刑事|民商事|刑事)?司法协助条约|(?:和平|睦邻)?友好(?:合作)?(?:互助|关系)?条约"
          + "|领事条约|互免签证协定|建交(?:联合)?公报|联合公报|联合声明|联合宣言)";

  /** {@code 中孟自贸协定|联合可行性研究}: what is still to be made has no name yet. */
  private static final String MADE = "(?:升级议定书)?(?!谈判|联合可行|可行性|进程|磋商|联合研究)";

  /** The only kind of {@code lexicon/treaty-partners.tsv}. */
  private enum Side {
    PARTNER
  }

  private static final String PARTNERS =
      Lexicon.bundled("treaty-partners", Side.class).anyOf(Side.PARTNER);

  private static final String SIGNS = "协定|条约|公报|联合声明|联合宣言";

  /** {@code 中国和津巴布韦引渡条约}, {@code 中国—塞尔维亚自贸协定}. */
  private static final DocumentForm NAMED =
      new DocumentForm(
          "(?:中国|中华人民共和国)[和与—-][\\p{IsHan}&&[^和与的、签批缔达推发了]]{2,10}?"
              + "(?:关于(?:民事和刑事|民事和商事|民商事|刑事|移管被判刑人|引渡)?(?:司法协助)?的(?:条约|协定)"
              + "|(?:"
              + KIND
              + MADE
              + "))",
          SIGNS);

  /** {@code 中塞自贸协定}, {@code 中日韩自由贸易协定}. */
  private static final DocumentForm WITH_CHINA =
      new DocumentForm("(?<![其集空])中(?!国|方|外|和平|睦邻|友好)\\p{IsHan}{1,2}?" + KIND + MADE, SIGNS);

  /** {@code 瑞中自贸协定}, {@code 日中和平友好条约}: told by the other side. */
  private static final DocumentForm OF_PARTNER =
      new DocumentForm(
          "(?<=^|[^\\p{IsHan}0-9]|[的与和将对是在续固实用署订化合到于照据以从])(?![其集空年月])\\p{IsHan}中" + KIND + MADE,
          SIGNS);

  /** {@code 欧盟—南方共同市场自贸协定}: the dash ties two that are not China. */
  private static final DocumentForm OF_OTHERS =
      new DocumentForm("(?:" + PARTNERS + ")[—-]+[\\p{IsHan}&&[^的和与]]{2,8}" + KIND + MADE, SIGNS);

  /** {@code 发表|关于全球战略稳定的联合声明}, {@code 签署|关于互设文化中心的协定}. */
  private static final DocumentForm ABOUT =
      new DocumentForm(
          "(?<=(?:发表|签署|发布)了?)关于[^，。；：《》]{4,50}?的(?:联合声明|联合公报|联合宣言|谅解备忘录|协定|议定书)",
          "联合声明|联合公报|联合宣言|谅解备忘录|的协定|的议定书");

  static final List<DocumentForm> ALL = List.of(NAMED, WITH_CHINA, OF_PARTNER, OF_OTHERS, ABOUT);

  private AgreementForms() {}
}
