// The types of NetServer's header blocks: svcutil makes none of them where no operation takes or gives one.
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Host
{
    static class Names { public const string Services = "http://www.superoffice.net/ws/crm/NetServer/Services88"; }

    [DataContract(Namespace = Names.Services)]
    public class SoCredentials { [DataMember] public string Ticket; }

    [DataContract(Namespace = Names.Services)]
    public class SoTimeZone
    {
        [DataMember(Order = 0)] public int SoTimeZoneId;
        [DataMember(Order = 1)] public string SoTimeZoneLocationCode;
    }

    [CollectionDataContract(Namespace = Names.Services, ItemName = "SoExceptionInfoParametersKeyValuePair", KeyName = "Key", ValueName = "Value")]
    public class SoExceptionInfoParameters : Dictionary<string, string> { }

    [DataContract(Namespace = Names.Services)]
    public class SoExceptionInfo
    {
        [DataMember(Order = 0)] public string Message;
        [DataMember(Order = 1)] public string StackTrace;
        [DataMember(Order = 2)] public string FriendlyText;
        [DataMember(Order = 3)] public string ExceptionType;
        [DataMember(Order = 4)] public string Source;
        [DataMember(Order = 5)] public SoExceptionInfo InnerException;
        [DataMember(Order = 6)] public SoExceptionInfoParameters Parameters;
    }

    [CollectionDataContract(Namespace = Names.Services, ItemName = "ExtraInfoNameValuePair", KeyName = "Key", ValueName = "Value")]
    public class SoExtraInfo : Dictionary<string, string> { }
}
