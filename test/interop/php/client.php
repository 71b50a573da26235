<?php
// php client.php WSDL URL: PHP's SoapClient calls the server at URL. Prints one line of JSON for each call: what came back, or the fault.
$client = new SoapClient($argv[1], ['location' => $argv[2], 'cache_wsdl' => WSDL_CACHE_NONE, 'features' => SOAP_SINGLE_ELEMENT_ARRAYS, 'exceptions' => true]);
$namespace = 'http://www.superoffice.net/ws/crm/NetServer/Services88';
$client->__setSoapHeaders([
    new SoapHeader($namespace, 'ApplicationToken', 'app'),
    new SoapHeader($namespace, 'Credentials', ['Ticket' => '7T:php']),
]);

function call($client, $operation, $argument) {
    $headers = [];
    try {
        $answer = $client->__soapCall($operation, [$argument], null, null, $headers);
        echo json_encode(['answer' => $answer, 'headers' => $headers], JSON_UNESCAPED_UNICODE), "\n";
    } catch (SoapFault $fault) {
        echo json_encode(['fault' => $fault->faultcode, 'reason' => $fault->faultstring], JSON_UNESCAPED_UNICODE), "\n";
    }
}

call($client, 'ForceResyncBatchTask', ['ErpConnectionId' => 7, 'InternalKeyIds' => ['int' => [1001, 1002]]]);
call($client, 'GetConnection', ['ErpConnectionId' => 7]);
call($client, 'GetAllConnections', ['IncludeDeleted' => true]);
call($client, 'TestConnectionById', ['ErpConnectionId' => 8]);
call($client, 'SyncAll', []);
call($client, 'DeleteConnection', ['ErpConnectionId' => 1]);
