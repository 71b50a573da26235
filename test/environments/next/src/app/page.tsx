import { resync } from "../resync";

export const dynamic = "force-dynamic";

export default async function Page() {
  return <p>{await resync(process.env["NETSERVER_URL"] ?? "")}</p>;
}
