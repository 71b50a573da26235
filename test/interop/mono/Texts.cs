// Texts.exe write|read|verdicts
//
// Texts through .NET's own writers and readers, as WCF uses them: the DataContractSerializer on XmlDictionaryWriter's text writer and
// XmlDictionaryReader's text reader, and beside them XmlTextWriter and an XmlReader that does not check characters. A text stands on the standard
// input and output as the hexadecimal of its UTF-16 units, one a line, because it may hold what no encoding carries.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;

[DataContract(Name = "GetErpFieldValuesResponse", Namespace = "http://www.superoffice.net/ws/crm/NetServer/Services88")]
public class Answer
{
    [DataMember] public List<string> Response;
}

static class Texts
{
    static readonly DataContractSerializer serializer = new DataContractSerializer(typeof(Answer));

    static int Main(string[] arguments)
    {
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        var input = new StreamReader(Console.OpenStandardInput()).ReadToEnd().Split('\n').Where(line => line != "").Select(Decoded).ToList();
        switch (arguments[0])
        {
            case "write":
                output.WriteLine(Encoded(Written(writer => serializer.WriteObject(writer, new Answer { Response = input }))));
                output.WriteLine(Encoded(Written(writer =>
                {
                    writer.WriteStartElement("texts");
                    foreach (var text in input) { writer.WriteStartElement("text"); writer.WriteAttributeString("value", text); writer.WriteEndElement(); }
                    writer.WriteEndElement();
                })));
                break;
            case "write-classic":
                var classic = new StringWriter();
                using (var writer = new XmlTextWriter(classic)) serializer.WriteObject(writer, new Answer { Response = input });
                output.WriteLine(Encoded(classic.ToString()));
                break;
            case "read":
                foreach (var text in Read(input[0])) output.WriteLine(Encoded(text));
                output.WriteLine("attributes");
                using (var reader = Reader(input[1]))
                    while (reader.Read()) if (reader.GetAttribute("value") != null) output.WriteLine(Encoded(reader.GetAttribute("value")));
                output.WriteLine("unchecked");
                using (var reader = XmlReader.Create(new StringReader(input[0]), new XmlReaderSettings { CheckCharacters = false }))
                    foreach (var text in ((Answer)serializer.ReadObject(reader)).Response) output.WriteLine(Encoded(text));
                break;
            case "verdicts":
                foreach (var xml in input) output.WriteLine(Verdict(xml));
                break;
        }
        output.Flush();
        return 0;
    }

    static string Written(Action<XmlDictionaryWriter> write)
    {
        var bytes = new MemoryStream();
        using (var writer = XmlDictionaryWriter.CreateTextWriter(bytes, new UTF8Encoding(false))) write(writer);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static XmlDictionaryReader Reader(string xml)
    {
        return XmlDictionaryReader.CreateTextReader(Encoding.UTF8.GetBytes(xml), XmlDictionaryReaderQuotas.Max);
    }

    static List<string> Read(string xml)
    {
        using (var reader = Reader(xml)) return ((Answer)serializer.ReadObject(reader)).Response;
    }

    static string Verdict(string xml)
    {
        try { return Encoded(Read(xml)[0]); }
        catch (Exception) { return "refused"; }
    }

    // A minus stands before the units, so that an empty text is a line too.
    static string Encoded(string text)
    {
        var line = new StringBuilder("-");
        foreach (var unit in text) line.Append(((int)unit).ToString("x4"));
        return line.ToString();
    }

    static string Decoded(string line)
    {
        var text = new StringBuilder();
        for (var at = 1; at + 4 <= line.Length; at += 4) text.Append((char)Convert.ToInt32(line.Substring(at, 4), 16));
        return text.ToString();
    }
}
