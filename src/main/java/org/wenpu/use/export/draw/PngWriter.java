package org.wenpu.use.export.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints a picture as PNG. */
final class PngWriter {
  private static final char CHINESE = '闻';
  private static final double MOST_SIDE = 12_000;
  private static final Color TIE = new Color(0x9a, 0x9a, 0x9a, 0x99);

  private PngWriter() {}

  /**
   * Writes a picture.
   *
   * @throws IOException when there is no font with Chinese characters, too
   */
  static void write(Picture picture, OutputStream out) throws IOException {
    Font font = chineseFont();
    double scale = Math.min(1, MOST_SIDE / Math.max(picture.fullWidth(), picture.fullHeight()));
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(picture.fullWidth() * scale),
            (int) Math.ceil(picture.fullHeight() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    graphics.translate(Picture.MARGIN, Picture.MARGIN);
    picture.lines().forEach(line -> paint(graphics, line));
    picture.boxes().forEach(box -> paint(graphics, box, font));
    graphics.dispose();
    ImageIO.write(image, "png", out);
  }

  private static Font chineseFont() throws IOException {
    List<String> wanted = List.of("Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei");
    String[] installed =
        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
    return wanted.stream()
        .filter(Arrays.asList(installed)::contains)
        .findFirst()
        .or(() -> Arrays.stream(installed).filter(PngWriter::hasChinese).findFirst())
        .map(name -> new Font(name, Font.PLAIN, 1))
        .orElseThrow(
            () ->
                new IOException(
                    "no font with Chinese characters is installed; sudo apt-get install"
                        + " fonts-noto-cjk, or draw SVG"));
  }

  private static boolean hasChinese(String family) {
    return new Font(family, Font.PLAIN, 1).canDisplay(CHINESE);
  }

  private static void paint(Graphics2D graphics, Line line) {
    graphics.setColor(TIE);
    graphics.setStroke(new BasicStroke((float) line.width()));
    graphics.draw(
        new Line2D.Double(line.from().x(), line.from().y(), line.to().x(), line.to().y()));
  }

  private static void paint(Graphics2D graphics, Box box, Font font) {
    double corner = box.letter();
    graphics.setColor(Color.decode(box.kind().hex()));
    graphics.fill(
        new RoundRectangle2D.Double(
            box.x() - box.width() / 2,
            box.y() - box.height() / 2,
            box.width(),
            box.height(),
            corner,
            corner));
    graphics.setFont(font.deriveFont((float) box.letter()));
    graphics.setColor(box.kind().isDark() ? Color.WHITE : Color.BLACK);
    for (int i = 0; i < box.lines().size(); i++) {
      String line = box.lines().get(i);
      double width = graphics.getFontMetrics().stringWidth(line);
      graphics.drawString(line, (float) (box.x() - width / 2), (float) box.baseline(i));
    }
  }
}
