import { describe, expect, test } from "vitest";
import { secretsIn } from "../../../../runtime/soap/secrets.js";

describe("the secrets in a message", () => {
  const inBody = (content: string): readonly string[] =>
    secretsIn(`<s:Envelope xmlns:s="urn:s"><s:Body><Do>${content}</Do></s:Body></s:Envelope>`);
  const inHeader = (content: string): readonly string[] =>
    secretsIn(`<s:Envelope xmlns:s="urn:s"><s:Header>${content}</s:Header><s:Body><Do/></s:Body></s:Envelope>`);

  test.each<[string, string, readonly string[]]>([
    ["of an element with a secret's name", "<Name>a</Name><Password>b</Password><Id>c</Id>", ["b"]],
    ["inside of one", "<Credentials><Value>a</Value><Of><It>b</It></Of></Credentials><Id>c</Id>", ["a", "b"]],
    ["of several", "<Ticket>a</Ticket><Pin>b</Pin>", ["a", "b"]],
    ["but for those that are no text", "<Password></Password><Password/>", []],
    ["as they are without escapes", "<Password>a&amp;b</Password>", ["a&b"]],
    // The value behind its key.
    [
      "of a dictionary",
      "<Pair><Key>Password</Key><Value>a</Value></Pair><Pair><Key>b</Key><Value>c</Value></Pair>",
      ["a"],
    ],
    ["of a dictionary, whatever they are called", "<Pair><Key>Password</Key><UserName>a</UserName></Pair>", ["a"]],
    ["of a dictionary, true among them", "<Pair><Key>Password</Key><Value>true</Value></Pair>", ["true"]],
    ["of a dictionary, which are no keys themselves", "<P><K>Password</K><V>Secret</V><W>a</W></P>", ["Secret"]],
    ["behind a secret's name at the same depth only", "<P><K>Token</K></P><W>a</W><P><Q><R>b</R></Q></P>", []],
    ["but not those after the value", "<P><K>Password</K><V>a</V><W>b</W></P>", ["a"]],
    // What stands beside a secret.
    [
      "but not what tells whose they are",
      "<Credential><UserName>a</UserName><User_Name>a</User_Name><Server>b</Server><SmtpServer>b</SmtpServer><Type>c</Type><DisplayValue>d</DisplayValue>" +
        "<DisplayName>d</DisplayName><Description>e</Description><Comment>f</Comment><Port>25</Port><Id>7</Id><ID>8</ID></Credential>",
      [],
    ],
    [
      "and of what is only called nearly like that",
      "<Credential><UserId>a</UserId><Sport>b</Sport><Portal>c</Portal><Idle>d</Idle><Typed>e</Typed><Servers>f</Servers></Credential>",
      ["a", "b", "c", "d", "e", "f"],
    ],
    ["but not their own kind or name", "<TokenType>a</TokenType><SecretDescription>b</SecretDescription>", []],
    [
      "but not true and false",
      "<Password>true</Password><Token>false</Token><Pin>truer</Pin><Pin>not false</Pin>",
      ["truer", "not false"],
    ],
  ])("are those %s", (_, content, expected) => {
    expect(inBody(content)).toEqual(expected);
  });

  test("are those of header blocks", () => {
    expect(inHeader("<Credentials><Ticket>a</Ticket></Credentials><ApplicationToken>b</ApplicationToken>")).toEqual([
      "a",
      "b",
    ]);
    expect(inHeader("<Credentials><Value>a</Value></Credentials>")).toEqual(["a"]);
    expect(inHeader("<Zone>a</Zone>")).toEqual([]);
  });

  test("are not all that an operation takes which is called like one", () => {
    const text =
      "<s:Envelope xmlns:s='urn:s'><s:Body><ChangePassword><UserId>a</UserId><NewPassword>b</NewPassword></ChangePassword></s:Body></s:Envelope>";
    expect(secretsIn(text)).toEqual(["b"]);
    expect(secretsIn("<Envelope><Body><ChangePassword>a</ChangePassword></Body></Envelope>")).toEqual(["a"]);
  });

  test("are found however deep and long the message is", () => {
    const text = `${"<a>".repeat(600)}<Password>${"x".repeat(20)}</Password>${"</a>".repeat(600)}`;
    expect(secretsIn(text)).toEqual(["x".repeat(20)]);
  });
});
