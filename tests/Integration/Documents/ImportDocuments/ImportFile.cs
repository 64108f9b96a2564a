using System.IO.Compression;
using System.Text;
using LienThong.Contracts.Documents;
using LienThong.Integration.Support;

namespace LienThong.Integration.Documents.ImportDocuments;

/// <summary>Files to be imported into the department of a <see cref="SmallProvince"/>.</summary>
internal static class ImportFile
{
    public static async Task WriteAsync(string file, params string[] rows)
    {
        await using var gzip = new GZipStream(File.Create(file), CompressionLevel.Fastest);
        await gzip.WriteAsync(Encoding.UTF8.GetBytes(string.Join('\n', rows)));
    }

    public static async Task<ImportReport> ReadAsync(TestNode node, string path) =>
        (await node.Get<IDocumentImport>().ImportAsync(path, SmallProvince.Code("so"), null, CancellationToken.None)).Value;
}
