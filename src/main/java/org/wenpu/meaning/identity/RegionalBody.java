package org.wenpu.meaning.identity;

import org.wenpu.language.Place;
import org.wenpu.meaning.Entity.Institution;

/** The bodies that every region has, with the words that follow the region's name in theirs. */
enum RegionalBody {
  PARTY_COMMITTEE("委", Institution.Kind.PARTY_BODY),
  DISCIPLINE_COMMISSION("纪委", Institution.Kind.PARTY_BODY),
  GOVERNMENT("人民政府", Institution.Kind.GOVERNMENT_BODY),
  CONGRESS("人民代表大会", Institution.Kind.LEGISLATURE),
  STANDING_COMMITTEE("人民代表大会常务委员会", Institution.Kind.LEGISLATURE),
  CONFERENCE("政协", Institution.Kind.CONSULTATIVE_BODY);

  private final String words;
  private final Institution.Kind kind;

  RegionalBody(String words, Institution.Kind kind) {
    this.words = words;
    this.kind = kind;
  }

  Institution.Kind kind() {
    return kind;
  }

  /** Tells whether only regions of China have the body. */
  boolean isChinese() {
    return this != GOVERNMENT;
  }

  /**
   * Gives what follows a region's name: 广东省|委, but 内蒙古自治区|党委 and 英国|政府.
   *
   * @param abroad whether the region is no division of China
   */
  String words(Place region, boolean abroad) {
    if (this == PARTY_COMMITTEE && region.label().endsWith("自治区")) {
      return "党委";
    }
    return this == GOVERNMENT && abroad ? "政府" : words;
  }
}
