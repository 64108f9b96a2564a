namespace LienThong.Kernel.Files;

/// <summary>Which kinds are zips of XML parts.</summary>
internal static class OfficeKinds
{
    public static bool IsPackage(FileKind kind) => kind == FileKind.Docx || kind == FileKind.Xlsx || kind == FileKind.Pptx || kind == FileKind.Odt;
}
