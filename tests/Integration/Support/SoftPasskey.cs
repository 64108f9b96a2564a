using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace LienThong.Integration.Support;

/// <summary>A passkey in software, with the browser in front of it: answers challenges as both write it down. It counts no signatures, as those that are kept in step between devices do not.</summary>
public sealed class SoftPasskey(string origin) : IDisposable
{
    public const string Path = "/tai-khoan/khoa-dang-nhap";
    private const byte Present = 0x01, Verified = 0x04, Attested = 0x40;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string? _owner;

    public SoftPasskey(TestNode node) : this(node.Address.GetLeftPart(UriPartial.Authority)) { }

    /// <summary>The page that it believes to stand on.</summary>
    public string Origin { get; set; } = origin;

    /// <summary>Whether it asked its owner for finger, face or PIN.</summary>
    public bool Verifies { get; set; } = true;

    /// <summary>A key pair for the account that the options name.</summary>
    public string Make(string options)
    {
        var asked = JsonNode.Parse(options)!;
        _owner = (string)asked["user"]!["id"]!;
        var data = Data((string)asked["rp"]!["id"]!, Attested);
        var point = _key.ExportParameters(false).Q;
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] whole = [.. data, .. new byte[16], 0, (byte)_id.Length, .. _id, .. cose];
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)whole.Length, .. whole];
        return Written(new JsonObject { ["clientDataJSON"] = Text(Client("webauthn.create", asked)), ["attestationObject"] = Text(attestation), ["transports"] = new JsonArray("internal") });
    }

    /// <summary>A signature over the challenge.</summary>
    public string Answer(string options)
    {
        var asked = JsonNode.Parse(options)!;
        var (data, client) = (Data((string)asked["rpId"]!, 0), Client("webauthn.get", asked));
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Written(new JsonObject { ["clientDataJSON"] = Text(client), ["authenticatorData"] = Text(data), ["signature"] = Text(signature), ["userHandle"] = _owner });
    }

    /// <summary>Asks for a challenge with what the form holds, as the page's script does; not JSON when it is refused.</summary>
    public static async Task<string> ChallengeAsync(TestBrowser browser, TestForm form, string path)
    {
        var fields = form.Element.Elements.Select(e => e.GetAttribute("name")).OfType<string>().Distinct().Where(n => n != "_handler").Select(n => KeyValuePair.Create(n, form[n]));
        return (await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) })).Html;
    }

    /// <summary>Adds it to the account of whoever is signed in, as the page asks.</summary>
    public async Task<TestPage> AddAsync(TestNode node, TestBrowser browser, string password, string name = "Điện thoại")
    {
        var form = (await browser.GetAsync(Path)).Form("add-passkey").Fill("Name", name).Fill("Password", password);
        var page = await form.Fill("Credential", Make(await ChallengeAsync(browser, form, $"{Path}/thach-thuc"))).SubmitAsync();
        node.Time.Advance(TimeSpan.FromSeconds(1));
        return page;
    }

    /// <summary>The sign-in page's form with the answer in it, ready to be sent.</summary>
    public async Task<TestForm> ReadyAsync(TestNode node, TestBrowser browser, string page = "/dang-nhap?ve=/tai-khoan")
    {
        node.Time.Advance(TimeSpan.FromSeconds(1));
        var form = (await browser.GetAsync(page)).Form("sign-in-passkey");
        return form.Fill("Credential", Answer(await ChallengeAsync(browser, form, "/dang-nhap/khoa")));
    }

    public void Dispose() => _key.Dispose();

    private byte[] Data(string host, byte flags)
    {
        var data = new byte[37];
        SHA256.HashData(Encoding.UTF8.GetBytes(host)).CopyTo(data, 0);
        data[32] = (byte)(flags | Present | (Verifies ? Verified : 0));
        return data;
    }

    private byte[] Client(string type, JsonNode asked) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type, challenge = (string)asked["challenge"]!, origin = Origin, crossOrigin = false }));

    private string Written(JsonObject response) =>
        new JsonObject { ["id"] = Text(_id), ["rawId"] = Text(_id), ["type"] = "public-key", ["clientExtensionResults"] = new JsonObject(), ["response"] = response }.ToJsonString();

    private static string Text(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);
}
