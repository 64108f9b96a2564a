using LienThong.Kernel.Data;

namespace LienThong.Kernel.Operating;

/// <summary>The disk that holds the node's data folder.</summary>
public sealed class NodeDisk(Database database)
{
    /// <summary>Bytes below which a single upload may fill the disk.</summary>
    public const long Scarce = 512L * 1024 * 1024;

    /// <summary>Bytes that may still be written.</summary>
    public long Free => FreeIn(database.Folder);

    /// <summary>Bytes that may still be written beside a folder.</summary>
    public static long FreeIn(string folder) => new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
}
