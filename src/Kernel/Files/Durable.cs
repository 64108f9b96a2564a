using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace LienThong.Kernel.Files;

/// <summary>Makes a folder's entries survive a power cut; the platform's library flushes files but not folders.</summary>
internal static class Durable
{
    /// <summary>Flushes a folder. Windows keeps its folders in a journal and needs nothing.</summary>
    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        using var handle = new SafeFileHandle(Open(folder, 0), ownsHandle: true);
        if (handle.IsInvalid || Flush(handle) != 0)
            throw new IOException($"Cannot flush {folder}: error {Marshal.GetLastPInvokeError()}.");
    }

    /// <summary>Flushes everything written so far: for many files at once, where one flush each would take hours.</summary>
    public static void FlushAll()
    {
        if (!OperatingSystem.IsWindows()) Sync();
    }

    [DllImport("libc", EntryPoint = "sync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void Sync();

    [DllImport("libc", EntryPoint = "open", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(SafeFileHandle handle);
}
