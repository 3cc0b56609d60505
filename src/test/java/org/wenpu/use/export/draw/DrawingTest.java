package org.wenpu.use.export.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.wenpu.use.Fixture;
import org.wenpu.use.export.network.NetworkExport;
import org.wenpu.use.export.network.NodeKind;
import org.wenpu.use.export.network.Projection;

class DrawingTest {
  private static byte[] drawn(Drawing.Form form) {
    DatasetGraph store = Fixture.dataset();
    return Fixture.read(
        store,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            Drawing.drawAlone(NetworkExport.of(store, Projection.EVERYTHING), form, out);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
          return out.toByteArray();
        });
  }

  @Test
  void svgShowsEveryNodeWithItsName() throws Exception {
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(drawn(Drawing.Form.SVG)));
    assertThat(svg.getDocumentElement().getTextContent()).contains("王海", "联创科技集团", "算力行动方案");
    assertThat(svg.getElementsByTagName("g").getLength()).isEqualTo(11);
  }

  @Test
  void sameNetworkGivesTheSamePicture() {
    assertThat(drawn(Drawing.Form.SVG)).isEqualTo(drawn(Drawing.Form.SVG));
  }

  @Test
  void pngIsAPictureWithMoreThanPaper() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawn(Drawing.Form.PNG)));
    assertThat(image.getWidth()).isGreaterThan(300);
    long colours =
        IntStream.range(0, image.getWidth())
            .flatMap(x -> IntStream.range(0, image.getHeight()).map(y -> image.getRGB(x, y)))
            .distinct()
            .count();
    assertThat(colours).isGreaterThan(20);
  }

  private static Box box(int number) {
    return new Box(
        "n" + number, List.of("名".repeat(1 + number % 9)), "", NodeKind.PERSON, 0, 0, 12);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 40})
  void boxesNeverOverlap(int size) {
    Map<Integer, Box> boxes =
        IntStream.range(0, size).boxed().collect(Collectors.toMap(n -> n, DrawingTest::box));
    List<Box> placed = new SpringLayout(boxes, List.of()).picture().boxes();
    assertThat(placed).hasSize(size);
    for (Box one : placed) {
      assertThat(placed).noneMatch(other -> other != one && one.overlaps(other, 0));
    }
  }

  @Test
  void distancesTellTheStepsBetweenNodes() {
    double[] x = {0, 3, 1, 4, 2};
    double[] y = {1, 0, 3, 1, 2};
    int[][] inARow = {{1}, {0, 2}, {1, 3}, {2, 4}, {3}};
    Stress.relax(x, y, inARow, 100);
    for (int steps = 1; steps < 5; steps++) {
      assertThat(Math.hypot(x[steps] - x[0], y[steps] - y[0]))
          .isCloseTo(100.0 * steps, Offset.offset(10.0));
    }
  }

  @Test
  void crowdIsPushedApartWithoutGrowingOutOfBounds() {
    List<Box> crowd = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      crowd.add(box(i).at(i % 8, (i * 7) % 11));
    }
    List<Box> apart = Apart.of(crowd, 16);
    assertThat(apart).extracting(Box::id).isEqualTo(crowd.stream().map(Box::id).toList());
    for (Box one : apart) {
      assertThat(apart).noneMatch(other -> other != one && one.overlaps(other, 15));
      assertThat(Math.abs(one.x())).isLessThan(2000);
      assertThat(Math.abs(one.y())).isLessThan(1000);
    }
  }

  @Test
  void emptyNetworkIsAnEmptyPicture() {
    Picture picture = new SpringLayout(Map.of(), List.of()).picture();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgWriter(out).write(picture);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("<svg");
  }
}
