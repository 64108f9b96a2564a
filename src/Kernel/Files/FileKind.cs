namespace LienThong.Kernel.Files;

/// <summary>A kind of file that the house takes in, known by its content and never by its name alone.</summary>
/// <param name="MediaType">As stored and served.</param>
/// <param name="Extensions">Names it may bear, the usual one first, each with its dot.</param>
public sealed record FileKind(string MediaType, params string[] Extensions)
{
    /// <summary>PDF.</summary>
    public static readonly FileKind Pdf = new("application/pdf", ".pdf");
    /// <summary>Word, since 2007.</summary>
    public static readonly FileKind Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
    /// <summary>Excel, since 2007.</summary>
    public static readonly FileKind Xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");
    /// <summary>PowerPoint, since 2007.</summary>
    public static readonly FileKind Pptx = new("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx");
    /// <summary>OpenDocument text.</summary>
    public static readonly FileKind Odt = new("application/vnd.oasis.opendocument.text", ".odt");
    /// <summary>Word up to 2003.</summary>
    public static readonly FileKind Doc = new("application/msword", ".doc");
    /// <summary>Excel up to 2003.</summary>
    public static readonly FileKind Xls = new("application/vnd.ms-excel", ".xls");
    /// <summary>PNG image.</summary>
    public static readonly FileKind Png = new("image/png", ".png");
    /// <summary>JPEG image.</summary>
    public static readonly FileKind Jpeg = new("image/jpeg", ".jpg", ".jpeg", ".jfif");
    /// <summary>TIFF image, as scanners make.</summary>
    public static readonly FileKind Tiff = new("image/tiff", ".tif", ".tiff");
    /// <summary>WebP image.</summary>
    public static readonly FileKind Webp = new("image/webp", ".webp");
    /// <summary>Plain text in Unicode.</summary>
    public static readonly FileKind Text = new("text/plain", ".txt", ".csv", ".tsv", ".md", ".log");

    /// <summary>All that is taken in.</summary>
    public static readonly IReadOnlyList<FileKind> All = [Pdf, Docx, Xlsx, Pptx, Odt, Doc, Xls, Png, Jpeg, Tiff, Webp, Text];

    /// <summary>The <c>accept</c> attribute of a file field.</summary>
    public static string Accept => string.Join(',', All.SelectMany(k => k.Extensions));

    /// <summary>The kind of a stored media type, or null when it is none of ours.</summary>
    public static FileKind? Of(string mediaType) => All.FirstOrDefault(k => k.MediaType == mediaType);
}
