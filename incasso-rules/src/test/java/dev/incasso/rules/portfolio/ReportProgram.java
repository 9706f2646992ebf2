package dev.incasso.rules.portfolio;

import dev.incasso.core.casefile.CaseFile;
import java.time.LocalDate;
import java.util.List;

/** A program that reports on files: the library, or one with a mistake. */
interface ReportProgram {

    ReportProgram LIBRARY = (files, day) -> Portfolios.INCASSO.report().on(day).over(files.stream());

    ManagementReport over(List<CaseFile> files, LocalDate day);
}
