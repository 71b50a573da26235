import { describe, expect, test } from "vitest";
import type { ScalarName } from "../../../../../runtime/descriptors.js";
import { asDotNetReads, refusesForeignItems } from "../../../../../runtime/soap/wcf/lexical.js";

/** Each text with what .NET reads: another text, the same one (`true`), or none. */
const reads = (name: ScalarName, cases: Readonly<Record<string, string | true | undefined>>): void =>
  test.each(Object.entries(cases))(`${name} %j as %s`, (text, expected) => {
    expect(asDotNetReads(name, text)).toBe(expected === true ? text : expected);
  });

const guid = "0123abcd-45EF-6789-a8cd-0123456789ab";
const bare = guid.replaceAll("-", "");
const largest = "79228162514264337593543950335";

describe(".NET reads", () => {
  reads("int", { "1": true, " x ": true, "": true });
  reads("string", { " a ": true });

  reads("char", {
    "0": true,
    "65": true,
    " \t\r\n65 \t\r\n": "65",
    "+65": "65",
    "-0": "0",
    "007": "7",
    "65535": true,
    "65536": undefined,
    "-1": undefined,
    A: undefined,
    "": undefined,
    "1.0": undefined,
    "6 5": undefined,
    x65: undefined,
    "65x": undefined,
    "\u00a065": undefined,
  });

  reads("double", {
    "1.5": true,
    " 1 ": true,
    "-1e308": true,
    "1e309": undefined,
    Infinity: "INF",
    "-Infinity": "-INF",
    " Infinity ": "INF",
    "+Infinity": undefined,
    Infinityx: undefined,
    xInfinity: undefined,
    INF: true,
    "-INF": true,
    " INF": true,
    NaN: true,
    "+INF": undefined,
    "-NaN": undefined,
    xNaN: undefined,
    INFx: undefined,
    x: undefined,
    "1e39": true,
  });
  reads("float", { "1e38": true, "1e39": undefined, "-1e39": undefined, Infinity: "INF" });

  reads("decimal", {
    "1": true,
    " +1.5 ": true,
    "-.5": true,
    [largest]: true,
    [`-${largest}`]: true,
    [`000${largest}`]: true,
    [`${largest}.4999`]: true,
    [`${largest}.5`]: undefined,
    [`${largest}.9`]: undefined,
    [`${largest}.51`]: undefined,
    [`x${largest}.5`]: true,
    [`${largest}.5x`]: true,
    "79228162514264337593543950334.9": true,
    "79228162514264337593543950336": undefined,
    "99999999999999999999999999999": undefined,
    "100000000000000000000000000000": undefined,
    [`0.${"1".repeat(40)}`]: true,
    "1e5": true,
  });

  reads("dateTime", {
    "2026": "2026-01-01T00:00:00",
    "2026-12": "2026-12-01T00:00:00",
    "2026-12-24": "2026-12-24T00:00:00",
    "2026-12-24Z": "2026-12-24T00:00:00Z",
    "2026-12-24z": "2026-12-24T00:00:00Z",
    "2026-12-24+02:00": "2026-12-24T00:00:00+02:00",
    "2026-12-24T12:34:45": true,
    "2026-12-24T12:34:45.1234567": true,
    "2026-12-24T12:34:45Z": true,
    "2026-12-24T12:34:45z": "2026-12-24T12:34:45Z",
    "2026-12-24T12:34:45-05:30": true,
    " 2026-12-24T12:34:45\n": true,
    "\u00a02026-12-24T12:34:45\u2003": "2026-12-24T12:34:45",
    "\u00a02026-12-24T12:34:45+02:00": "2026-12-24T12:34:45+02:00",
    // A zone may have any hour and minute of two digits.
    "2026-12-24T12:34:45.5+15:00": "2026-12-23T21:34:45.5Z",
    "2026-12-24T12:34:45-15:00": "2026-12-25T03:34:45Z",
    "2026-12-24T12:34:45+00:75": "2026-12-24T11:19:45Z",
    "2026-12-24T12:34:45-99:99": "2026-12-28T17:13:45Z",
    "0001-01-01T00:00:00+99:00": "0001-01-01T00:00:00Z",
    "9999-12-31T23:00:00-99:00": "9999-12-31T23:59:59.9999999Z",
    "0001-06-01T00:00:00+15:00": "0001-05-31T09:00:00Z",
    "9999-06-01T00:00:00-15:00": "9999-06-01T15:00:00Z",
    "0001-01-01T00:00:00": true,
    "0099-06-01": "0099-06-01T00:00:00",
    "9999-12-31T23:59:59.9999999": true,
    "9999-12-31T23:59:59.99999994": true,
    "9999-12-31T23:59:59.99999995": undefined,
    "9999-12-31T23:59:59.99999999Z": undefined,
    "9998-12-31T23:59:59.99999995": true,
    "0000-01-01T00:00:00": undefined,
    "2026-02-29": undefined,
    "2024-02-29": "2024-02-29T00:00:00",
    "2026-13-01": undefined,
    "2026-00-01": undefined,
    "2026-12-24T24:00:00": undefined,
    "2026-12-24T12:60:00": undefined,
    "2026-12-24T12:34:60": undefined,
    "2026-12-24T12:34": undefined,
    "2026-12-24T12:34:45.": undefined,
    "2026-12-24T12:34:45+2:00": undefined,
    "-2026-12-24": undefined,
    "12026-12-24": undefined,
    "2026-1-1": undefined,
    x2026: undefined,
    "2026x": undefined,
    "": undefined,
  });

  reads("timeSpan", {
    PT0S: true,
    P1DT2H: true,
    " PT1S\u00a0": "PT1S",
    P1Y: "P365D",
    "-P1Y": "-P365D",
    P1M: "P30D",
    P13M: "P395D",
    P0Y: "PT0S",
    "-P0Y": "PT0S",
    P1YT36H: "P366DT12H",
    P1YT90M: "P365DT1H30M",
    P1YT3661S: "P365DT1H1M1S",
    "P1YT1.5S": "P365DT1.5S",
    "P1YT0.0000001S": "P365DT0.0000001S",
    "P1YT0.01S": "P365DT0.01S",
    "P1YT10.0S": "P365DT10S",
    "P1YT20.10S": "P365DT20.1S",
    "PT.5S": true,
    "PT5.S": true,
    "": undefined,
    P: undefined,
    x: undefined,
  });

  reads("guid", {
    [guid]: true,
    [`{${guid}}`]: guid,
    [`(${guid})`]: guid,
    [bare]: guid,
    [` ${guid}\u00a0`]: guid,
    [`{${guid}`]: undefined,
    [`${guid}}`]: undefined,
    [`{${guid})`]: undefined,
    [`{${bare}}`]: undefined,
    [`${guid}0`]: undefined,
    [`0${guid}`]: undefined,
    [`0{${guid}}`]: undefined,
    [`{${guid}}0`]: undefined,
    [`0(${guid})`]: undefined,
    [`(${guid})0`]: undefined,
    [`${bare}0`]: undefined,
    [guid.replace("a", "g")]: undefined,
    "": undefined,
  });

  reads("base64Binary", {
    "": true,
    YWJj: true,
    "YWI=": true,
    "YQ==": true,
    " YW\tJ\r\nj ": true,
    // Padding in the middle, and bits that belong to no byte.
    "YQ==YWJj": "YWFiYw==",
    "YWI=YQ==": "YWJh",
    " YQ ==\nYW Jj": "YWFiYw==",
    "YR==": "YQ==",
    "YWJ=": "YWI=",
    YWJ: undefined,
    "YW=": undefined,
    "Y===": undefined,
    "====": undefined,
    "=": undefined,
    "YW*j": undefined,
    "-_-_": undefined,
    "YQ===YWJj": undefined,
  });
});

test("refuses foreign elements among the items of some types only", () => {
  expect([...refusesForeignItems].sort()).toEqual(["boolean", "dateTime", "decimal", "double", "float", "int", "long"]);
});
