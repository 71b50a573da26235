<?php
// php -S 127.0.0.1:PORT server.php: PHP's SoapServer over the WSDL that WSDL names. Appends to the file RECORD a line of JSON for each call:
// the operation, the request's headers, and its argument as PHP read it. Answers every operation with nothing; without a ticket, with a fault.
ini_set('soap.wsdl_cache_enabled', '0');

// Octets that are no text cannot stand in JSON.
function readable($value) {
    if (is_string($value)) return preg_match('//u', $value) ? $value : 'base64:' . base64_encode($value);
    if (is_array($value)) return array_map('readable', $value);
    if (is_object($value)) return (object) array_map('readable', get_object_vars($value));
    return $value;
}

class Agent {
    private $headers = [];

    function __call($name, $arguments) {
        $argument = $arguments[0] ?? null;
        if (in_array($name, ['ApplicationToken', 'Credentials', 'TimeZone'])) {
            $this->headers[$name] = $argument;
            return;
        }
        if (($this->headers['Credentials']->Ticket ?? 'none') === 'none') throw new SoapFault('Client', 'no ticket <&> æøå');
        $call = readable(['operation' => $name, 'headers' => (object) $this->headers, 'argument' => $argument]);
        file_put_contents(getenv('RECORD'), json_encode($call, JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION) . "\n", FILE_APPEND);
        return [];
    }
}

$server = new SoapServer(getenv('WSDL'), ['cache_wsdl' => WSDL_CACHE_NONE, 'features' => SOAP_SINGLE_ELEMENT_ARRAYS]);
$server->setObject(new Agent);
$server->handle();
