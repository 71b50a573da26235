/**
 * A WSDL like that of a service beside NetServer: its namespace ends in a version number, its port type has the name of WCF's interface, its address
 * follows another pattern, and its requests have a header that no session fills.
 */
export const partnerNamespace = "http://example.com/partner/systemuser/0.1";
/** WCF derives the action from its interface. */
export const partnerAction = `${partnerNamespace}/IPartnerSystemUserService/Authenticate`;
export const partnerPath = "/login/services/PartnerSystemUserService.svc";

/** The WSDL with another name of its port type; the names of everything else stay. */
export const partnerWsdl = (portType = "IPartnerSystemUserService"): string => `<?xml version="1.0" encoding="utf-8"?>
<wsdl:definitions name="PartnerSystemUserService" targetNamespace="${partnerNamespace}"
  xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tns="${partnerNamespace}">
  <wsdl:types>
    <xs:schema elementFormDefault="qualified" targetNamespace="${partnerNamespace}">
      <xs:element name="Authenticate"><xs:complexType><xs:sequence>
        <xs:element minOccurs="0" name="SignedSystemToken" nillable="true" type="xs:string"/>
      </xs:sequence></xs:complexType></xs:element>
      <xs:element name="AuthenticateResponse"><xs:complexType><xs:sequence>
        <xs:element minOccurs="0" name="IsSuccessful" type="xs:boolean"/>
        <xs:element minOccurs="0" name="Token" nillable="true" type="xs:string"/>
      </xs:sequence></xs:complexType></xs:element>
      <xs:element name="ApplicationToken" nillable="true" type="xs:string"/>
      <xs:element name="ContextIdentifier" nillable="true" type="xs:string"/>
    </xs:schema>
  </wsdl:types>
  <wsdl:message name="Authenticate_In"><wsdl:part name="parameters" element="tns:Authenticate"/></wsdl:message>
  <wsdl:message name="Authenticate_Out"><wsdl:part name="parameters" element="tns:AuthenticateResponse"/></wsdl:message>
  <wsdl:message name="Authenticate_Headers">
    <wsdl:part name="ApplicationToken" element="tns:ApplicationToken"/>
    <wsdl:part name="ContextIdentifier" element="tns:ContextIdentifier"/>
  </wsdl:message>
  <wsdl:portType name="${portType}">
    <wsdl:operation name="Authenticate">
      <wsdl:input message="tns:Authenticate_In"/><wsdl:output message="tns:Authenticate_Out"/>
    </wsdl:operation>
  </wsdl:portType>
  <wsdl:binding name="BasicHttpsBinding_${portType}" type="tns:${portType}">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="Authenticate">
      <soap:operation soapAction="${partnerAction}" style="document"/>
      <wsdl:input>
        <soap:header message="tns:Authenticate_Headers" part="ApplicationToken" use="literal"/>
        <soap:header message="tns:Authenticate_Headers" part="ContextIdentifier" use="literal"/>
        <soap:body use="literal"/>
      </wsdl:input>
      <wsdl:output><soap:body use="literal"/></wsdl:output>
    </wsdl:operation>
  </wsdl:binding>
  <wsdl:service name="PartnerSystemUserService">
    <wsdl:port name="BasicHttpsBinding_${portType}" binding="tns:BasicHttpsBinding_${portType}">
      <soap:address location="https://sod.example.com${partnerPath}"/>
    </wsdl:port>
  </wsdl:service>
</wsdl:definitions>
`;
