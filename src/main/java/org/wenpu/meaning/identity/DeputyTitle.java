package org.wenpu.meaning.identity;

/** Titles of those who speak for a region in a body of it, as they stand without the body. */
enum DeputyTitle {
  CONGRESS(RegionalBody.CONGRESS, "全国人民代表大会"),
  CONFERENCE(RegionalBody.CONFERENCE, "全国政协");

  private final RegionalBody body;
  private final String nationalBody;

  DeputyTitle(RegionalBody body, String nationalBody) {
    this.body = body;
    this.nationalBody = nationalBody;
  }

  RegionalBody body() {
    return body;
  }

  /** Gives a name of the body for the whole country. */
  String nationalBody() {
    return nationalBody;
  }
}
