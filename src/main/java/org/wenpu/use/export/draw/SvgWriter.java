package org.wenpu.use.export.draw;

import java.io.OutputStream;
import java.util.Locale;
import org.wenpu.use.export.network.XmlWriter;

/** Writes a picture as SVG. */
final class SvgWriter {
  static final String FONTS =
      "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif";

  private final XmlWriter xml;

  SvgWriter(OutputStream out) {
    xml = new XmlWriter(out);
  }

  void write(Picture picture) {
    xml.begin();
    writeElement(picture);
    xml.end();
  }

  private void writeElement(Picture picture) {
    String[] area = {
      "x", number(-Picture.MARGIN),
      "y", number(-Picture.MARGIN),
      "width", number(picture.fullWidth()),
      "height", number(picture.fullHeight()),
      "fill", "#ffffff"
    };
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        String.join(" ", area[1], area[3], area[5], area[7]),
        "width",
        area[5],
        "height",
        area[7],
        "font-family",
        FONTS);
    xml.empty("rect", area);
    picture.lines().forEach(this::line);
    picture.boxes().forEach(this::box);
    xml.close();
  }

  private void line(Line line) {
    xml.open(
        "line",
        "x1",
        number(line.from().x()),
        "y1",
        number(line.from().y()),
        "x2",
        number(line.to().x()),
        "y2",
        number(line.to().y()),
        "stroke",
        "#9a9a9a",
        "stroke-opacity",
        "0.6",
        "stroke-width",
        number(line.width()));
    xml.text("title", line.title());
    xml.close();
  }

  private void box(Box box) {
    xml.open("g", "id", box.id());
    xml.text("title", box.title());
    outline(box);
    for (int i = 0; i < box.lines().size(); i++) {
      label(box, i);
    }
    xml.close();
  }

  private void outline(Box box) {
    xml.empty(
        "rect",
        "x",
        number(box.x() - box.width() / 2),
        "y",
        number(box.y() - box.height() / 2),
        "width",
        number(box.width()),
        "height",
        number(box.height()),
        "rx",
        number(box.letter() / 2),
        "fill",
        box.kind().hex(),
        "stroke",
        "#ffffff");
  }

  private void label(Box box, int line) {
    xml.text(
        "text",
        box.lines().get(line),
        "x",
        number(box.x()),
        "y",
        number(box.baseline(line)),
        "font-size",
        number(box.letter()),
        "text-anchor",
        "middle",
        "fill",
        box.kind().isDark() ? "#ffffff" : "#111111");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
