// HostWriter.exe CONTRACTS.dll AGENT.wsdl SERVICE.cs
//
// Writes the service of one agent: its operations with their headers, parameters and results as message contracts, in the WSDL's order. The
// data contracts are those that svcutil made; svcutil's own service interface is not used, because it loses SOAP headers, every result
// after the first, and operations that neither take nor give anything.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;
using System.Xml.Linq;

static class HostWriter
{
    static readonly XNamespace Wsdl = "http://schemas.xmlsoap.org/wsdl/";
    static readonly XNamespace Soap = "http://schemas.xmlsoap.org/wsdl/soap/";
    static readonly XNamespace Xsd = "http://www.w3.org/2001/XMLSchema";
    const string Serialization = "http://schemas.microsoft.com/2003/10/Serialization/";

    static XElement definitions;
    static Type[] contracts;
    static string services;

    static int Main(string[] arguments)
    {
        contracts = Assembly.LoadFrom(arguments[0]).GetTypes().Concat(typeof(HostWriter).Assembly.GetTypes()).ToArray();
        definitions = XDocument.Load(arguments[1]).Root;
        services = (string)definitions.Attribute("targetNamespace");
        File.WriteAllText(arguments[2], Service());
        return 0;
    }

    static string Service()
    {
        var portType = definitions.Element(Wsdl + "portType");
        var agent = (string)portType.Attribute("name");
        var operations = portType.Elements(Wsdl + "operation").ToList();
        var text = new StringBuilder("using System;\nusing System.ServiceModel;\nnamespace Host {\n");
        text.AppendFormat("[ServiceContract(Namespace = \"{0}\", Name = \"{1}\")] public interface IService {{\n", services, agent);
        foreach (var operation in operations)
            text.AppendFormat("  [OperationContract(Action = \"{0}/{1}/{2}\", ReplyAction = \"{0}/{1}/{2}Response\")] {2}_Response {2}({2}_Request request);\n", services, agent, Name(operation));
        text.Append("}\n");
        foreach (var operation in operations)
        {
            Message(text, operation, "input", Name(operation) + "_Request");
            Message(text, operation, "output", Name(operation) + "_Response");
        }
        text.Append("[ServiceBehavior(InstanceContextMode = InstanceContextMode.Single)] public class Service : IService {\n");
        foreach (var operation in operations)
            text.AppendFormat("  public {0}_Response {0}({0}_Request request) {{ return ({0}_Response)Call.Answer(\"{0}\", request, new {0}_Response()); }}\n", Name(operation));
        return text.Append("}\n}\n").ToString();
    }

    static void Message(StringBuilder text, XElement operation, string direction, string name)
    {
        var messageName = Local((string)operation.Element(Wsdl + direction).Attribute("message"));
        var message = definitions.Elements(Wsdl + "message").First(each => Name(each) == messageName);
        var wrapper = GlobalElement(Local((string)message.Element(Wsdl + "part").Attribute("element")));
        text.AppendFormat("[MessageContract(WrapperName = \"{0}\", WrapperNamespace = \"{1}\", IsWrapped = true)] public class {2} {{\n", Name(wrapper), services, name);
        foreach (var header in Headers(Name(operation), direction))
            text.AppendFormat("  [MessageHeader(Name = \"{0}\", Namespace = \"{1}\")] public {2} Header_{0};\n", Name(header), services, CSharp(TypeOf(header)));
        var order = 0;
        foreach (var member in wrapper.Descendants(Xsd + "element"))
            text.AppendFormat("  [MessageBodyMember(Name = \"{0}\", Namespace = \"{1}\", Order = {2})] public {3} {0};\n", Name(member), services, order++, CSharp(TypeOf(member)));
        text.Append("}\n");
    }

    // The elements that the binding names as headers of a message.
    static IEnumerable<XElement> Headers(string operation, string direction)
    {
        var bound = definitions.Element(Wsdl + "binding").Elements(Wsdl + "operation").First(each => Name(each) == operation).Element(Wsdl + direction);
        foreach (var header in bound.Elements(Soap + "header"))
        {
            var message = definitions.Elements(Wsdl + "message").First(each => Name(each) == Local((string)header.Attribute("message")));
            var part = message.Elements(Wsdl + "part").First(each => Name(each) == (string)header.Attribute("part"));
            yield return GlobalElement(Local((string)part.Attribute("element")));
        }
    }

    static XElement GlobalElement(string name)
    {
        return Schemas().SelectMany(schema => schema.Elements(Xsd + "element")).First(each => Name(each) == name);
    }

    static IEnumerable<XElement> Schemas() { return definitions.Element(Wsdl + "types").Elements(Xsd + "schema"); }

    static Type TypeOf(XElement element)
    {
        var written = (string)element.Attribute("type");
        var at = written.IndexOf(':');
        var name = Local(written);
        var space = at < 0 ? element.GetDefaultNamespace() : element.GetNamespaceOfPrefix(written.Substring(0, at));
        if (space == Xsd) return BuiltIn(name);
        if (space == Serialization) return name == "guid" ? typeof(Guid) : name == "duration" ? typeof(TimeSpan) : typeof(char);
        var found = contracts.FirstOrDefault(each => IsContract(each, name, space.NamespaceName));
        if (found != null) return found;
        // svcutil has no class for a plain list: an array of what it is a list of.
        var list = Schemas().Where(schema => (string)schema.Attribute("targetNamespace") == space.NamespaceName)
            .SelectMany(schema => schema.Elements(Xsd + "complexType")).First(each => Name(each) == name);
        return TypeOf(list.Descendants(Xsd + "element").Single()).MakeArrayType();
    }

    static bool IsContract(Type type, string name, string space)
    {
        foreach (var attribute in type.GetCustomAttributes(false))
        {
            var data = attribute as DataContractAttribute;
            if (data != null) return (data.Name ?? type.Name) == name && data.Namespace == space;
            var collection = attribute as CollectionDataContractAttribute;
            if (collection != null) return (collection.Name ?? type.Name) == name && collection.Namespace == space;
        }
        return false;
    }

    static Type BuiltIn(string name)
    {
        switch (name)
        {
            case "string": return typeof(string);
            case "int": return typeof(int);
            case "short": return typeof(short);
            case "long": return typeof(long);
            case "boolean": return typeof(bool);
            case "double": return typeof(double);
            case "float": return typeof(float);
            case "decimal": return typeof(decimal);
            case "dateTime": return typeof(DateTime);
            case "unsignedInt": return typeof(uint);
            case "unsignedByte": return typeof(byte);
            case "base64Binary": return typeof(byte[]);
            case "anyType": return typeof(object);
            default: throw new NotSupportedException("xs:" + name);
        }
    }

    static string CSharp(Type type)
    {
        if (type.IsArray) return CSharp(type.GetElementType()) + "[]";
        if (!type.IsGenericType) return "global::" + type.FullName.Replace('+', '.');
        return "global::" + type.GetGenericTypeDefinition().FullName.Split('`')[0] + "<" + string.Join(", ", type.GetGenericArguments().Select(CSharp)) + ">";
    }

    static string Name(XElement element) { return (string)element.Attribute("name"); }
    static string Local(string qname) { return qname.Substring(qname.IndexOf(':') + 1); }
}
