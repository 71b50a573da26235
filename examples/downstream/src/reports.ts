import type { ReportAgent, ReportEntity as Report } from "../generated/Services88/index.js";

const title = (report: Report): string => report.Name ?? "";

/** Has a report written, and gives its title and where it lies. */
export async function writeReport(reports: ReportAgent, id: number): Promise<readonly string[]> {
  const { GetReportEntity: read } = reports;
  const report = await read.call(reports, { ReportEntityId: id });
  const label = report ? title(report) : "";
  const file = await reports.GenerateReport({ ReportId: id, Language: "en" });
  return [label, file ?? ""];
}
