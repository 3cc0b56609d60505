package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReporterNamesTest {
  private static final ReporterNames NAMES = new ReporterNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "沈桐、方可，甘霖 | 沈桐/方可/甘霖",
        "沈  桐  方一可 | 沈桐/方一可",
        "甘 霖 沈 桐 | 甘霖/沈桐",
        "张晓余佩兰 | 张晓/余佩兰",
        "余佩兰张晓 | 余佩兰/张晓",
        "张晓王芳 | 张晓/王芳",
        "张小小王芳芳 | 张小小/王芳芳",
        "欧阳小晓 | 欧阳小晓",
        "欧阳晓王芳 | 欧阳晓/王芳",
        "阿依古丽 | 阿依古丽",
        "买买提·艾力、王芳 | 买买提·艾力/王芳",
      })
  void listIsTakenApart(String list, String names) {
    assertThat(NAMES.split(list)).containsExactly(names.split("/"));
  }
}
