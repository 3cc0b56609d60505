package org.wenpu.use.export.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.wenpu.use.export.PlainText;
import org.wenpu.use.export.network.NetworkEdge;

/**
 * Lays a network out: each connected part as springs would (Fruchterman and Reingold), then with
 * distances that tell the steps between nodes, pushed apart until no two boxes overlap; the parts
 * in rows. The same network gives the same picture.
 */
final class SpringLayout {
  private static final int ROUNDS = 300;
  private static final double REPULSION = 0.5;
  private static final double GAP = 16;
  private static final double UNIT = 110;
  private static final double WIDER_THAN_HIGH = 1.5;
  private static final int MOST_BY_STEPS = 1500;
  private static final long SEED = 42;

  private final Map<Integer, Box> boxes;
  private final List<NetworkEdge> edges;

  SpringLayout(Map<Integer, Box> boxes, List<NetworkEdge> edges) {
    this.boxes = new TreeMap<>(boxes);
    this.edges = edges;
  }

  Picture picture() {
    Graph<Integer, DefaultEdge> graph = graph();
    List<BoxGroup> parts = new ArrayList<>();
    for (Set<Integer> part : new ConnectivityInspector<>(graph).connectedSets()) {
      parts.add(new BoxGroup(placed(new AsSubgraph<>(graph, new TreeSet<>(part)))));
    }
    parts.sort(
        Comparator.comparingInt((BoxGroup p) -> -p.boxes().size())
            .thenComparing(p -> p.boxes().keySet().iterator().next()));
    BoxGroup all = BoxGroup.inRows(parts, GAP * 2);
    return new Picture(
        List.copyOf(all.boxes().values()), lines(all.boxes()), all.width(), all.height());
  }

  private Graph<Integer, DefaultEdge> graph() {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    boxes.keySet().forEach(graph::addVertex);
    for (NetworkEdge edge : edges) {
      if (edge.source().number() != edge.target().number()) {
        graph.addEdge(edge.source().number(), edge.target().number());
      }
    }
    return graph;
  }

  private Map<Integer, Box> placed(Graph<Integer, DefaultEdge> part) {
    MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(new Box2D(1, 1));
    new FRLayoutAlgorithm2D<Integer, DefaultEdge>(ROUNDS, REPULSION, new Random(SEED))
        .layout(part, model);
    int[] numbers = part.vertexSet().stream().mapToInt(Integer::intValue).sorted().toArray();
    double[] x = new double[numbers.length];
    double[] y = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      Point2D point = Objects.requireNonNull(model.get(numbers[i]));
      // Two boxes in one place would never part: each is moved a little.
      x[i] = (point.getX() + numbers[i] % 7 / 1e3) * UNIT * Math.sqrt(numbers.length);
      y[i] = (point.getY() + numbers[i] % 5 / 1e3) * UNIT * Math.sqrt(numbers.length);
    }
    if (numbers.length <= MOST_BY_STEPS) {
      Stress.relax(x, y, neighbours(part, numbers), UNIT);
    }
    lie(x, y);
    return apart(numbers, x, y);
  }

  /** Turns a part until its longest way lies level, as labels do. */
  private static void lie(double[] x, double[] y) {
    double middleX = Arrays.stream(x).average().orElse(0);
    double middleY = Arrays.stream(y).average().orElse(0);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (x[i] - middleX) * (x[i] - middleX);
      xy += (x[i] - middleX) * (y[i] - middleY);
      yy += (y[i] - middleY) * (y[i] - middleY);
    }
    double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    for (int i = 0; i < x.length; i++) {
      double along = x[i] * cos + y[i] * sin;
      y[i] = y[i] * cos - x[i] * sin;
      x[i] = along;
    }
  }

  private static int[][] neighbours(Graph<Integer, DefaultEdge> part, int[] numbers) {
    int[][] neighbours = new int[numbers.length][];
    for (int i = 0; i < numbers.length; i++) {
      neighbours[i] =
          Graphs.neighborSetOf(part, numbers[i]).stream()
              .mapToInt(number -> Arrays.binarySearch(numbers, number))
              .sorted()
              .toArray();
    }
    return neighbours;
  }

  /** Boxes are wider than high: the picture is stretched likewise. */
  private Map<Integer, Box> apart(int[] numbers, double[] x, double[] y) {
    List<Box> placed = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      Box box = Objects.requireNonNull(boxes.get(numbers[i]));
      placed.add(box.at(x[i] * WIDER_THAN_HIGH, y[i]));
    }
    List<Box> apart = Apart.of(placed, GAP);
    Map<Integer, Box> byNumber = new TreeMap<>();
    for (int i = 0; i < numbers.length; i++) {
      byNumber.put(numbers[i], apart.get(i));
    }
    return byNumber;
  }

  private List<Line> lines(Map<Integer, Box> placed) {
    List<Line> lines = new ArrayList<>();
    for (NetworkEdge edge : edges) {
      Box from = Objects.requireNonNull(placed.get(edge.source().number()));
      Box to = Objects.requireNonNull(placed.get(edge.target().number()));
      String label = edge.label().isEmpty() ? edge.kind() : edge.label();
      String title =
          PlainText.of(edge.source().label() + " – " + label + " – " + edge.target().label());
      lines.add(new Line(from, to, title, Math.min(6, 1 + Math.log(edge.weight()))));
    }
    return lines;
  }
}
