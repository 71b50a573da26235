import { netServerDouble } from "../generated/Services88/double.js";

/** A NetServer for the tests of this project. */
export const server = () =>
  netServerDouble({
    ErpSync: { GetConnection: ({ ErpConnectionId = 0 }) => ({ ErpConnectionId, Active: true }) },
    Report: {
      GenerateReport: () => "report.pdf",
    },
  });
