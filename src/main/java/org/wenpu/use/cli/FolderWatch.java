package org.wenpu.use.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.io.filefilter.FileFilterUtils;
import org.apache.commons.io.filefilter.HiddenFileFilter;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/** Finds what changed in a folder since it was last asked; at first, the folder itself. */
final class FolderWatch {
  private final FileAlterationObserver observer;
  private final TreeSet<String> changed = new TreeSet<>();

  FolderWatch(Path folder) throws IOException {
    changed.add(folder.toString());
    observer =
        FileAlterationObserver.builder()
            .setPath(folder)
            .setFileFilter(FileFilterUtils.makeCVSAware(HiddenFileFilter.VISIBLE))
            .get();
    observer.addListener(new Listener());
    try {
      observer.initialize();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private final class Listener extends FileAlterationListenerAdaptor {
    @Override
    public void onFileCreate(File file) {
      changed.add(file.getPath());
    }

    @Override
    public void onFileChange(File file) {
      changed.add(file.getPath());
    }

    @Override
    public void onFileDelete(File file) {
      changed.add(file.getPath());
    }
  }

  /** Gives files that are new, changed or gone, in the order of their names. */
  List<String> changes() {
    observer.checkAndNotify();
    List<String> found = new ArrayList<>(changed);
    changed.clear();
    return found;
  }

  /** Takes changes back that could not be dealt with, to give them again. */
  void again(Collection<String> changes) {
    changed.addAll(changes);
  }
}
