using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace LienThong.WebKit;

/// <summary>The browser's files, built by npm into the folder <c>assets</c> beside the program.</summary>
public static class WebAssets
{
    private const string Forever = "public, max-age=31536000, immutable";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "assets");

    private static readonly FrozenDictionary<string, Entry> Files = Load();

    private sealed record Entry(string Path, string Type, string Hash, string? Brotli);

    /// <summary>The address of a file with its content's hash: <c>Url("app.css")</c> gives <c>/assets/app.css?v=1f0c…</c>.</summary>
    /// <exception cref="InvalidOperationException">No such file was built.</exception>
    public static string Url(string name) => Files.TryGetValue(name, out var file)
        ? $"/assets/{name}?v={file.Hash}"
        : throw new InvalidOperationException($"Asset '{name}' is missing beside the program; build src/WebKit.");

    /// <summary>The first file in a folder whose name ends so; fonts live in a folder named by their version.</summary>
    internal static string? Find(string folder, string end) =>
        Files.Keys.FirstOrDefault(k => k.StartsWith(folder, StringComparison.Ordinal) && k.EndsWith(end, StringComparison.Ordinal)) is { } name
            ? $"/assets/{name}"
            : null;

    /// <summary>Serves the built files under <c>/assets/</c>: cached for good, compressed beforehand, no listing.</summary>
    public static void MapAssets(this IEndpointRouteBuilder app) =>
        app.MapMethods("/assets/{**name}", [HttpMethods.Get, HttpMethods.Head], (string? name, HttpContext http) => Send(name, http))
            .ExcludeFromDescription()
            .AllowAnonymous();

    private static IResult Send(string? name, HttpContext http)
    {
        if (name is null || !Files.TryGetValue(name, out var file)) return Results.NotFound();
        http.Response.Headers.CacheControl = Forever;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var path = file.Path;
        if (file.Brotli is { } packed)
        {
            http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
            if (AcceptsBrotli(http.Request))
            {
                http.Response.Headers.ContentEncoding = "br";
                path = packed;
            }
        }
        return Results.File(path, file.Type, entityTag: new EntityTagHeaderValue($"\"{file.Hash}{(path == file.Path ? "" : "-br")}\""));
    }

    private static bool AcceptsBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && e.Quality is null or > 0);

    private static FrozenDictionary<string, Entry> Load()
    {
        if (!Directory.Exists(Folder)) return FrozenDictionary<string, Entry>.Empty;
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".mjs"] = types.Mappings[".js"] = "text/javascript";
        types.Mappings[".wasm"] = "application/wasm";
        return Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".br", StringComparison.Ordinal))
            .ToFrozenDictionary(
                path => Path.GetRelativePath(Folder, path).Replace('\\', '/'),
                path => new Entry(path, TypeOf(types, path), Hash(path), File.Exists(path + ".br") ? path + ".br" : null));
    }

    private static string TypeOf(FileExtensionContentTypeProvider types, string path)
    {
        var type = types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    private static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(stream), 0, 6).ToLower(CultureInfo.InvariantCulture);
    }
}
