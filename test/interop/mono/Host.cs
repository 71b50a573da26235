// Host.exe URL
//
// A WCF host for one agent. Prints "ready" when it listens. Records each call in the file that RECORD names: a line "call OPERATION", then
// a line for each field that it received ("in NAME XML") and that it answers with ("out NAME XML"), the XML in base64 and as
// the DataContractSerializer writes what was understood. Answers every operation with a graph in which everything is filled. By the ticket it
// is told to do otherwise: ECHO answers with what was sent, REFUSE says no in ExceptionInfo, FAULT and THROW end in a fault.
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.ServiceModel.Description;
using System.Text;
using System.Threading;
using System.Xml;

namespace Host
{
    public static class Call
    {
        static readonly string record = Environment.GetEnvironmentVariable("RECORD");

        public static object Answer(string operation, object request, object response)
        {
            var lines = new StringBuilder("call " + operation + "\n");
            foreach (var field in request.GetType().GetFields()) Line(lines, "in", field, request);
            var header = request.GetType().GetField("Header_Credentials");
            var credentials = header == null ? null : (SoCredentials)header.GetValue(request);
            var ticket = credentials == null ? "" : credentials.Ticket;
            try
            {
                if (ticket == "FAULT") throw new FaultException("the server said no", new FaultCode("Client"));
                if (ticket == "THROW") throw new InvalidOperationException("broken");
                Set(response, "Header_Succeeded", ticket != "REFUSE");
                if (ticket == "REFUSE") Set(response, "Header_ExceptionInfo", Refusal());
                else Fill(request, response, ticket == "ECHO");
                foreach (var field in response.GetType().GetFields()) Line(lines, "out", field, response);
                return response;
            }
            finally
            {
                lock (record) File.AppendAllText(record, lines + "end\n");
            }
        }

        static void Fill(object request, object response, bool echo)
        {
            var graph = new Graph();
            foreach (var field in response.GetType().GetFields())
            {
                if (field.Name == "Header_Succeeded" || field.Name == "Header_ExceptionInfo") continue;
                var sent = echo ? request.GetType().GetFields().FirstOrDefault(each => each.FieldType == field.FieldType && !each.Name.StartsWith("Header_")) : null;
                field.SetValue(response, sent == null ? graph.Of(field.FieldType, 0) : sent.GetValue(request));
            }
        }

        static SoExceptionInfo Refusal()
        {
            return new SoExceptionInfo
            {
                Message = "no such <thing>", ExceptionType = "SuperOffice.Exceptions.SoSomething", FriendlyText = "æøå",
                InnerException = new SoExceptionInfo { Message = "inside" }, Parameters = new SoExceptionInfoParameters { { "k", "v" } },
            };
        }

        static void Set(object target, string field, object value)
        {
            var found = target.GetType().GetField(field);
            if (found != null) found.SetValue(target, value);
        }

        static void Line(StringBuilder lines, string direction, FieldInfo field, object owner)
        {
            var value = field.GetValue(owner);
            var text = new StringBuilder();
            using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
                if (value == null) writer.WriteElementString("null", ""); else new DataContractSerializer(field.FieldType).WriteObject(writer, value);
            lines.Append(direction + " " + field.Name + " " + Convert.ToBase64String(Encoding.UTF8.GetBytes(text.ToString())) + "\n");
        }
    }

    // Values for every member, different from each other; derived classes and the names of enumerations take their turns.
    class Graph
    {
        static int turn;
        static readonly Dictionary<Type, int> turns = new Dictionary<Type, int>();
        const int Deepest = 5;

        public object Of(Type type, int depth)
        {
            turn++;
            if (type == typeof(string)) return new[] { " s" + turn + " <&> æøå ", "]]>" + turn, "line\n" + turn, "<![CDATA[" + turn }[turn % 4];
            if (type == typeof(object)) return "any " + turn;
            if (type == typeof(int)) return turn % 2 == 0 ? turn : -turn;
            if (type == typeof(short)) return (short)(turn % 30000);
            if (type == typeof(long)) return 9007199254740993L + turn;
            if (type == typeof(uint)) return 3000000000u + (uint)turn;
            if (type == typeof(byte)) return (byte)(turn % 200);
            if (type == typeof(char)) return 'x';
            if (type == typeof(bool)) return turn % 3 != 0;
            if (type == typeof(double)) return turn + 0.25;
            if (type == typeof(float)) return turn % 1000 + 0.5f;
            if (type == typeof(decimal)) return turn + 0.50m;
            if (type == typeof(DateTime)) return new DateTime(2026, turn % 12 + 1, turn % 28 + 1, turn % 24, turn % 60, 7, DateTimeKind.Unspecified).AddMilliseconds(turn % 2 * 250);
            if (type == typeof(TimeSpan)) return new TimeSpan(turn % 9, 2, 3, 4);
            if (type == typeof(Guid)) return new Guid("00112233-4455-6677-8899-" + turn.ToString("x12"));
            if (type.IsEnum) return Name(type);
            if (depth >= Deepest) return null;
            if (type == typeof(byte[])) return new byte[] { 1, 0, 255, (byte)turn };
            if (type.IsArray) return Items(Array.CreateInstance(type.GetElementType(), 2), type.GetElementType(), depth);
            if (typeof(IDictionary).IsAssignableFrom(type)) return Pairs(type, depth);
            if (typeof(IList).IsAssignableFrom(type))
            {
                var list = (IList)Activator.CreateInstance(type);
                list.Add(Of(Arguments(type)[0], depth + 1));
                return list[0] == null ? null : list;
            }
            return Carrier(type, depth);
        }

        object Items(Array items, Type type, int depth)
        {
            for (var index = 0; index < items.Length; index++) items.SetValue(Of(type, depth + 1), index);
            // Too deep: no list of nulls.
            return items.GetValue(0) == null ? null : items;
        }

        object Pairs(Type type, int depth)
        {
            var dictionary = (IDictionary)Activator.CreateInstance(type);
            var arguments = Arguments(type);
            for (var count = 0; count < 2; count++)
            {
                var key = Of(arguments[0], depth + 1);
                if (!dictionary.Contains(key)) dictionary.Add(key, Of(arguments[1], depth + 1));
            }
            return dictionary;
        }

        object Carrier(Type declared, int depth)
        {
            // Types that svcutil knows to stand where this one is declared.
            var family = declared.GetCustomAttributes(typeof(KnownTypeAttribute), false).Select(each => ((KnownTypeAttribute)each).Type)
                .Where(each => each != null && each.IsSubclassOf(declared)).OrderBy(each => each.FullName).ToList();
            if (!declared.IsAbstract) family.Insert(0, declared);
            var type = family[Turn(declared) % family.Count];
            var carrier = Activator.CreateInstance(type);
            foreach (var property in type.GetProperties())
                if (property.CanWrite && property.GetCustomAttributes(typeof(DataMemberAttribute), true).Length > 0)
                    property.SetValue(carrier, Of(property.PropertyType, depth + 1), null);
            foreach (var field in type.GetFields())
                if (field.GetCustomAttributes(typeof(DataMemberAttribute), true).Length > 0) field.SetValue(carrier, Of(field.FieldType, depth + 1));
            return carrier;
        }

        static object Name(Type type)
        {
            var values = Enum.GetValues(type);
            var value = values.GetValue(Turn(type) % values.Length);
            if (type.GetCustomAttributes(typeof(FlagsAttribute), false).Length == 0 || values.Length < 2) return value;
            return Enum.ToObject(type, Convert.ToInt64(value) | Convert.ToInt64(values.GetValue(Turn(type) % values.Length)));
        }

        static int Turn(Type type)
        {
            int count;
            turns.TryGetValue(type, out count);
            turns[type] = count + 1;
            return count;
        }

        static Type[] Arguments(Type type)
        {
            while (!type.IsGenericType) type = type.BaseType;
            return type.GetGenericArguments();
        }
    }

    static class Program
    {
        static void Main(string[] arguments)
        {
            var host = new ServiceHost(new Service());
            var binding = new BasicHttpBinding { MaxReceivedMessageSize = 64 << 20 };
            binding.ReaderQuotas.MaxStringContentLength = 1 << 24;
            host.AddServiceEndpoint(typeof(IService), binding, arguments[0]);
            var debugging = host.Description.Behaviors.Find<ServiceDebugBehavior>();
            if (debugging != null) { debugging.HttpHelpPageEnabled = false; debugging.HttpsHelpPageEnabled = false; }
            host.Open();
            Console.WriteLine("ready");
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
