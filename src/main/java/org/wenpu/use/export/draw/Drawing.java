package org.wenpu.use.export.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.wenpu.use.export.network.NetworkExport;

/** Draws a network with Graphviz where it is installed, else with the layout that comes along. */
public final class Drawing {
  private Drawing() {}

  /** The forms of pictures. */
  public enum Form {
    SVG {
      @Override
      void write(Picture picture, OutputStream out) {
        new SvgWriter(out).write(picture);
      }
    },
    PNG {
      @Override
      void write(Picture picture, OutputStream out) throws IOException {
        PngWriter.write(picture, out);
      }
    };

    abstract void write(Picture picture, OutputStream out) throws IOException;
  }

  /** Draws a network, with Graphviz if there is any. */
  public static void draw(NetworkExport network, Form form, OutputStream out) throws IOException {
    Optional<Graphviz> graphviz = Graphviz.installed();
    if (graphviz.isPresent()) {
      graphviz.get().draw(network, form.name().toLowerCase(Locale.ROOT), out);
    } else {
      drawAlone(network, form, out);
    }
  }

  /** Draws a network without any other program: the same bytes on any machine for SVG. */
  public static void drawAlone(NetworkExport network, Form form, OutputStream out)
      throws IOException {
    PictureWriter writer = new PictureWriter();
    network.write(writer);
    form.write(writer.picture(), out);
  }
}
