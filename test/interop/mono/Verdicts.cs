// Verdicts.exe < CASES
//
// Asks the DataContractSerializer about one value a line. A case is a type and the XML of an element Value in base64, with a tab between them. The
// answer is one line: "refused", or what was understood.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;

[DataContract(Name = "Probe", Namespace = Names.Probe)]
public class Probe<T> { [DataMember] public T Value; }

[DataContract(Namespace = Names.Probe)]
public enum Color { [EnumMember] None, [EnumMember] Red, [EnumMember] Green }

[DataContract(Namespace = Names.Probe), Flags]
public enum Rights { [EnumMember] Read = 1, [EnumMember] Write = 2, [EnumMember] Delete = 4 }

[DataContract(Namespace = Names.Probe)]
public class Person
{
    [DataMember(Order = 0)] public string Name;
    [DataMember(Order = 1)] public int Age;
}

[CollectionDataContract(Namespace = Names.Probe, ItemName = "Pair", KeyName = "Key", ValueName = "Value")]
public class StringMap : Dictionary<string, string> { }

static class Names
{
    public const string Probe = "urn:probe";
    const string Serialization = "http://schemas.microsoft.com/2003/10/Serialization/";
    public const string Declarations = "xmlns=\"" + Probe + "\" xmlns:a=\"" + Serialization + "Arrays\" xmlns:ser=\"" + Serialization + "\""
        + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";
}

static class Verdicts
{
    static readonly Dictionary<string, Func<XmlDictionaryReader, object>> types = new Dictionary<string, Func<XmlDictionaryReader, object>>
    {
        { "string", Read<string> }, { "boolean", Read<bool> }, { "byte", Read<sbyte> }, { "short", Read<short> }, { "int", Read<int> },
        { "long", Read<long> }, { "unsignedByte", Read<byte> }, { "unsignedShort", Read<ushort> }, { "unsignedInt", Read<uint> },
        { "unsignedLong", Read<ulong> }, { "double", Read<double> }, { "float", Read<float> }, { "decimal", Read<decimal> },
        { "dateTime", Read<DateTime> }, { "timeSpan", Read<TimeSpan> }, { "guid", Read<Guid> }, { "char", Read<char> },
        { "base64Binary", Read<byte[]> }, { "anyType", Read<object> }, { "Color", Read<Color> }, { "Rights", Read<Rights> },
        { "Person", Read<Person> }, { "StringMap", Read<StringMap> }, { "int?", Read<int?> }, { "dateTime?", Read<DateTime?> },
        { "Color?", Read<Color?> }, { "ArrayOfboolean", Read<bool[]> }, { "ArrayOfshort", Read<short[]> }, { "ArrayOfint", Read<int[]> },
        { "ArrayOflong", Read<long[]> }, { "ArrayOfunsignedInt", Read<uint[]> }, { "ArrayOffloat", Read<float[]> },
        { "ArrayOfdouble", Read<double[]> }, { "ArrayOfdecimal", Read<decimal[]> }, { "ArrayOfdateTime", Read<DateTime[]> },
        { "ArrayOfguid", Read<Guid[]> }, { "ArrayOfstring", Read<string[]> }, { "ArrayOfColor", Read<Color[]> },
        { "ArrayOfPerson", Read<Person[]> },
    };

    static object Read<T>(XmlDictionaryReader reader) { return ((Probe<T>)new DataContractSerializer(typeof(Probe<T>)).ReadObject(reader)).Value; }

    static void Main()
    {
        for (string line; (line = Console.ReadLine()) != null;)
        {
            var parts = line.Split('\t');
            Console.WriteLine(Verdict(types[parts[0]], Encoding.UTF8.GetString(Convert.FromBase64String(parts[1]))));
        }
    }

    static string Verdict(Func<XmlDictionaryReader, object> read, string value)
    {
        var bytes = Encoding.UTF8.GetBytes("<Probe " + Names.Declarations + ">" + value + "</Probe>");
        try
        {
            // The reader that WCF gives its serializer.
            using (var reader = XmlDictionaryReader.CreateTextReader(bytes, 0, bytes.Length, XmlDictionaryReaderQuotas.Max)) return Told(read(reader));
        }
        catch (Exception)
        {
            return "refused";
        }
    }

    static string Told(object value)
    {
        if (value == null) return "null";
        if (value is string) return "\"" + value + "\"";
        if (value is bool) return XmlConvert.ToString((bool)value);
        if (value is double) return XmlConvert.ToString((double)value);
        if (value is float) return XmlConvert.ToString((float)value);
        if (value is decimal) return XmlConvert.ToString((decimal)value);
        if (value is char) return ((int)(char)value).ToString();
        if (value is TimeSpan) return XmlConvert.ToString((TimeSpan)value);
        if (value is byte[]) return "<" + Convert.ToBase64String((byte[])value) + ">";
        if (value is DateTime)
        {
            // What came with a zone is in the machine's own.
            var moment = (DateTime)value;
            return XmlConvert.ToString(moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment, XmlDateTimeSerializationMode.RoundtripKind);
        }
        var person = value as Person;
        if (person != null) return "{" + Told(person.Name) + " " + person.Age + "}";
        var map = value as StringMap;
        if (map != null) return "{" + string.Join(" ", map.Select(each => Told(each.Key) + "=" + Told(each.Value))) + "}";
        var items = value as IEnumerable;
        return items == null ? value.ToString() : "[" + string.Join(" ", items.Cast<object>().Select(Told)) + "]";
    }
}
