using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace LienThong.Unit.Documents.CheckDossier;

/// <summary>A sound package with two documents that a test damages.</summary>
internal sealed class DossierPackage
{
    private static readonly byte[] One = "%PDF-1.7 công văn thứ nhất"u8.ToArray(), Two = "%PDF-1.7 công văn thứ hai"u8.ToArray();

    public Dictionary<string, byte[]> Entries { get; } = new(StringComparer.Ordinal) { ["Files/mot.pdf"] = One, ["Files/hai.pdf"] = Two };

    public List<(string Name, byte[] Content)> Further { get; } = [];

    public string Xml { get; set; } = $"""
        <?xml version="1.0" encoding="utf-8"?>
        <Dossier>
          <FileCode><OrganId>H46.12</OrganId><FileCatalog>2026</FileCatalog><FileNotation>01.TCCB</FileNotation></FileCode>
          <Title>Hồ sơ tuyển dụng công chức năm 2026</Title>
          <Maintenance>20 năm</Maintenance>
          <Creator>Trần Thị Hạnh</Creator>
          <StartDate>2026-01-05</StartDate>
          <EndDate>2026-06-30</EndDate>
          <DocTotal>2</DocTotal>
          <PageTotal>5</PageTotal>
          <Documents>
            <Document>
              <FileCode><OrganId>H46.12</OrganId><FileCatalog>2026</FileCatalog><FileNotation>01.TCCB</FileNotation></FileCode>
              <DocOrdinal>1</DocOrdinal><TypeName>Công văn</TypeName><CodeNumber>15</CodeNumber><CodeNotation>STTTT-VP</CodeNotation>
              <IssuedDate>2026-01-12</IssuedDate><OrganName>Sở Thông tin và Truyền thông</OrganName><Subject>Về việc đăng ký nhu cầu tuyển dụng</Subject>
              <PageAmount>2</PageAmount>
              <SignerInfo><Position>Giám đốc</Position><FullName>Lê Văn Ý</FullName></SignerInfo>
              <To><OrganId>H46.08</OrganId><OrganName>Sở Nội vụ</OrganName></To>
              <To><OrganName>Báo Quảng Bình</OrganName></To>
              <IssuedAmount>3</IssuedAmount>
              <Files><File><Name>mot.pdf</Name><Size>{One.Length}</Size><Sha256>{Sum(One)}</Sha256></File></Files>
            </Document>
            <Document>
              <FileCode><OrganId>H46.12</OrganId><FileCatalog>2026</FileCatalog><FileNotation>01.TCCB</FileNotation></FileCode>
              <DocOrdinal>2</DocOrdinal><TypeName>Quyết định</TypeName><CodeNumber>101</CodeNumber><CodeNotation>QĐ-UBND</CodeNotation>
              <IssuedDate>2026-02-20</IssuedDate><OrganName>Ủy ban nhân dân tỉnh</OrganName><Subject>Về việc giao biên chế</Subject>
              <PageAmount>3</PageAmount><Priority>1</Priority><DueDate>2026-03-01</DueDate>
              <ArrivalDate>2026-02-21</ArrivalDate><ArrivalNumber>77</ArrivalNumber><ToPlaces>Phòng Tổ chức</ToPlaces><TraceHeaderList><TraceHeader>H46</TraceHeader></TraceHeaderList>
              <Files><File><Name>hai.pdf</Name><Size>{Two.Length}</Size><Sha256>{Sum(Two)}</Sha256></File></Files>
            </Document>
          </Documents>
        </Dossier>
        """;

    public DossierPackage Change(string from, string to)
    {
        var at = Xml.IndexOf(from, StringComparison.Ordinal);
        Xml = at >= 0 ? Xml[..at] + to + Xml[(at + from.Length)..] : throw new InvalidOperationException($"No “{from}” in the package.");
        return this;
    }

    public MemoryStream Pack(bool withXml = true)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (withXml) Put(zip, "dossier.xml", Encoding.UTF8.GetBytes(Xml));
            foreach (var (name, content) in Entries.Select(e => (e.Key, e.Value)).Concat(Further)) Put(zip, name, content);
        }

        file.Position = 0;
        return file;
    }

    public static string Sum(byte[] content) => Convert.ToHexString(SHA256.HashData(content));

    private static void Put(ZipArchive zip, string name, byte[] content)
    {
        using var to = zip.CreateEntry(name).Open();
        to.Write(content);
    }
}
