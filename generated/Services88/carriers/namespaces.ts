/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
export const $ns0 = "http://www.superoffice.net/ws/crm/NetServer/Services88";
export const $ns1 = "http://schemas.datacontract.org/2004/07/System.Security.Cryptography";
export const $ns2 = "http://schemas.microsoft.com/2003/10/Serialization/";
export const $ns3 = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
