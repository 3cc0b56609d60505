package org.wenpu.meaning.extract;

/** The states that a character or two stand for in pairs and before 方: {@code 中英签署}, {@code 美方}. */
public enum StateShorthand {
  CHINA("中国"),
  UNITED_STATES("美国"),
  BRITAIN("英国"),
  FRANCE("法国"),
  GERMANY("德国"),
  RUSSIA("俄罗斯"),
  JAPAN("日本"),
  SOUTH_KOREA("韩国"),
  NORTH_KOREA("朝鲜"),
  INDIA("印度"),
  INDONESIA("印度尼西亚"),
  AUSTRALIA("澳大利亚"),
  CANADA("加拿大"),
  ITALY("意大利"),
  SPAIN("西班牙"),
  PORTUGAL("葡萄牙"),
  EUROPEAN_UNION("欧盟"),
  VIETNAM("越南"),
  LAOS("老挝"),
  CAMBODIA("柬埔寨"),
  THAILAND("泰国"),
  MALAYSIA("马来西亚"),
  SINGAPORE("新加坡"),
  MONGOLIA("蒙古国"),
  SERBIA("塞尔维亚"),
  HUNGARY("匈牙利"),
  EGYPT("埃及"),
  SAUDI_ARABIA("沙特阿拉伯"),
  KAZAKHSTAN("哈萨克斯坦"),
  IRAN("伊朗"),
  ISRAEL("以色列"),
  LEBANON("黎巴嫩"),
  SYRIA("叙利亚");

  private final String state;

  StateShorthand(String state) {
    this.state = state;
  }

  /** Gives the state's short name. */
  String state() {
    return state;
  }
}
