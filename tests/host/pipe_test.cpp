// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/pipe.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <thread>

using jackdaw::host::Pipe;

namespace {

/// Both ends of both pipes; the test plays the core.
class PipeTest : public testing::Test {
protected:
    PipeTest()
    {
        std::signal(SIGPIPE, SIG_IGN);
        EXPECT_EQ(pipe2(m_in, O_CLOEXEC), 0);
        EXPECT_EQ(pipe2(m_out, O_CLOEXEC), 0);
        pipe = std::make_unique<Pipe>(m_in[0], m_out[1]);
    }
    ~PipeTest() override
    {
        pipe.reset();
        closeInput();
        closeOutput();
    }
    void start()
    {
        pipe->start([this](const QByteArray& frame) { frames.append(frame); },
                    [this](Pipe::End end) { ends.push_back(end); }, [this] { ++written; });
    }
    void say(const QByteArray& bytes) { EXPECT_EQ(::write(m_in[1], bytes.constData(), bytes.size()), bytes.size()); }
    QByteArray hear()
    {
        QByteArray bytes(64 * 1024, '\0');
        bytes.truncate(std::max<ssize_t>(::read(m_out[0], bytes.data(), bytes.size()), 0));
        return bytes;
    }
    void closeInput() { close(std::exchange(m_in[1], -1)); }
    void closeOutput() { close(std::exchange(m_out[0], -1)); }
    static void turnUntil(const std::function<bool()>& condition)
    {
        while (!condition())
            g_main_context_iteration(nullptr, TRUE);
    }

    std::unique_ptr<Pipe> pipe;
    QByteArrayList frames;
    std::vector<Pipe::End> ends;
    int written = 0;

private:
    int m_in[2] = {-1, -1};
    int m_out[2] = {-1, -1};
};

} // namespace

TEST_F(PipeTest, KeepsWhatCameWithTheFirstFrame)
{
    say("hello\nsecond\nthi");
    EXPECT_EQ(pipe->readFirst(), QByteArray("hello"));
    start();
    turnUntil([&] { return frames.size() == 1; });
    say("rd\n");
    turnUntil([&] { return frames.size() == 2; });
    EXPECT_EQ(frames, (QByteArrayList{"second", "third"}));
}

TEST_F(PipeTest, GathersWhatIsWrittenInOneTurn)
{
    start();
    pipe->write("a");
    pipe->write("b");
    EXPECT_FALSE(pipe->isWritten());
    turnUntil([&] { return written == 1; });
    EXPECT_EQ(hear(), QByteArray("a\nb\n"));
}

TEST_F(PipeTest, ReportsTheEndOnce)
{
    start();
    closeInput();
    turnUntil([&] { return !ends.empty(); });
    closeOutput();
    pipe->write("a");
    turnUntil([&] { return pipe->isWritten(); });
    EXPECT_EQ(ends, std::vector{Pipe::End::Closed});
}

TEST_F(PipeTest, NoticesThatNobodyReads)
{
    start();
    closeOutput();
    pipe->write("a");
    turnUntil([&] { return !ends.empty(); });
    EXPECT_EQ(ends, std::vector{Pipe::End::Closed});
}

TEST_F(PipeTest, WaitsForASlowReaderInsteadOfGrowing)
{
    // Each counted byte was accepted by write() and not yet read by the core: it lies in our buffer or in the kernel's.
    constexpr qint64 kFrame = 64 * 1024;
    constexpr qint64 kTotal = 64 * 1024 * 1024;
    constexpr qint64 kKernel = 1024 * 1024;
    std::atomic<qint64> accepted = 0;
    std::atomic<qint64> consumed = 0;
    std::thread core([&] {
        while (consumed < kTotal) {
            const qint64 ahead = accepted - consumed;
            EXPECT_LE(ahead, Pipe::kMaximumBacklog + kKernel + kFrame);
            consumed += hear().size();
        }
    });
    start();
    const QByteArray frame(kFrame - 1, 'x');
    for (qint64 sent = 0; sent < kTotal; sent += kFrame) {
        pipe->write(frame);
        accepted += kFrame;
    }
    turnUntil([&] { return pipe->isWritten(); });
    core.join();
    EXPECT_EQ(consumed, kTotal);
}

TEST_F(PipeTest, StopsWaitingForACoreThatIsGone)
{
    start();
    std::thread core([&] {
        hear();
        closeInput();
    });
    const QByteArray frame(64 * 1024, 'x');
    for (int i = 0; i < 200; ++i)
        pipe->write(frame);
    core.join();
    turnUntil([&] { return !ends.empty(); });
    EXPECT_TRUE(pipe->isWritten());
}
