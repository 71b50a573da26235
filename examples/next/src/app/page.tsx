import { resync } from "../resync";

// The page is made anew for each request, on the server: a ticket or a client secret never reaches the browser.
export const dynamic = "force-dynamic";

export default async function Page() {
  return <p>{await resync(process.env["NETSERVER_URL"] ?? "http://127.0.0.1:8088/Remote")}</p>;
}
